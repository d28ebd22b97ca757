import { barRow, bars, length } from "../body/bars";
import { defineChart } from "../charts/defineChart";
import { factsOf } from "../selectors/facts";

const zh = {
  name: "职责项数",
  title: "各级党组织的职责清单各有几项",
  subtitle: "报道列出的职责项数，全省",
  names: { whole: "项数", part: "" },
};
const en: typeof zh = {
  name: "Items of duty",
  title: "How many duties each Party office has",
  subtitle: "Items of duty that the report lists, whole province",
  names: { whole: "Items", part: "" },
};

/** How many duties each Party office has. */
export const dutyItems = defineChart({
  section: "initiative6",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => factsOf(dataset, filters, { measure: "dutyItems" }),
  heading: (_, { messages }) => messages,
  body: (items, { messages, of }) => {
    const rows = items.map((fact) => barRow({ name: of(fact.label), bar: length(fact) }));
    return bars({ axis: { measure: "count", scale: "linear", name: "" }, names: messages.names, rows });
  },
});
