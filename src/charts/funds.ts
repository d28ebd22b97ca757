import { barRow, bars, length, type BarRow } from "../body/bars";
import { defineChart, type Language } from "./defineChart";
import { joined } from "../i18n/punctuation";
import { fundPositions, type FundPosition } from "../selectors/fundPositions";

const zh = {
  name: "基金与贷款",
  title: (loans: string, multiple: string) => `拟撬动的银行贷款${loans}，${multiple}`,
  subtitle: "报道所列两支扶贫基金的资金与拟撬动的贷款，全省",
  caveat: "两支基金口径不同，既不相加，也不互相比较；“其中”是我们的读法。",
  loansCaveat: (loans: string) => `${loans}是拟撬动的贷款，不是已到位的资金。`,
  part: (label: string, part: string) => `其中${label}${part}`,
  share: (share: string) => `占${share}`,
  multiple: (multiple: string) => `是绿色基金规模的${multiple}倍`,
  names: { whole: "资金总数", part: "其中已用或已投" },
};

const en: typeof zh = {
  name: "Funds and loans",
  title: (loans, multiple) => `Bank loans still planned: ${loans}, ${multiple}`,
  subtitle: "Two poverty-alleviation funds and the loans to be leveraged, as reported, whole province",
  caveat:
    'The two funds are counted in different ways: neither add nor rank them. "Of which" is our reading.',
  loansCaveat: (loans) => ` The ${loans} of loans are an aim, not money received.`,
  part: (label, part) => `of which ${label.toLowerCase()}: ${part}`,
  share: (share) => share,
  multiple: (multiple) => `${multiple} times the size of the green fund`,
  names: { whole: "Whole sum", part: "Of which used or invested" },
};

/** What the two funds have invested, what firms have used of it, and the bank loans still planned. */
export const funds = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => fundPositions(dataset, filters),
  heading: ({ loans, leverage }, { messages, figure, computed }) => ({
    title:
      loans && leverage
        ? messages.title(figure(loans), computed(leverage, messages.multiple))
        : messages.name,
    subtitle: messages.subtitle,
    caveat: messages.caveat + (loans ? messages.loansCaveat(figure(loans)) : ""),
  }),
  body: ({ funds: positions, loans, leverage }, language) => {
    const { locale, messages, of, computed, inferredDate } = language;
    const planned =
      loans &&
      barRow({
        name: of(loans.label),
        bar: length(loans),
        note: joined(
          [inferredDate(loans), leverage ? computed(leverage, messages.multiple) : ""],
          "clause",
          locale,
        ),
        statements: leverage ? [leverage] : [],
      });
    return bars({
      axis: { measure: "money", scale: "linear", name: "" },
      names: messages.names,
      rows: [...positions.map((position) => fundRow(position, language)), ...(planned ? [planned] : [])],
    });
  },
});

function fundRow(
  { whole, part, share }: FundPosition,
  { locale, messages, figure, of, computed, inferredDate }: Language<typeof zh>,
): BarRow {
  const isResult = part !== null && whole.status === "actual";
  return barRow({
    name: of(whole.label),
    bar: isResult ? length(whole, "whole") : length(whole),
    part: part && length(part),
    note: joined(
      [
        inferredDate(whole),
        part ? messages.part(of(part.label), figure(part)) : "",
        share ? computed(share, messages.share) : "",
      ],
      "clause",
      locale,
    ),
    statements: share ? [share] : [],
  });
}
