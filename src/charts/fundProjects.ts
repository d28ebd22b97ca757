import { barRow, bars } from "../body/bars";
import { defineChart } from "./defineChart";
import { fundProjectShares } from "../selectors/fundProjectShares";

const zh = {
  name: "投资项目",
  title: (using: string, projects: string, share: string) =>
    `子基金投放${projects}，企业已在${using}个中使用资金；${share}`,
  money: (share: string) => `投放的资金已使用${share}`,
  one: (label: string, figure: string) => `${label}：${figure}`,
  subtitle: "报道所列扶贫产业子基金的项目和资金，企业已使用部分所占比例；绿色基金另列，全省",
  caveat: "把“使用”算作“投放”的一部分，是我们的读法；其余项目和资金的情况，报道未说明。",
  part: (label: string, figure: string) => `其中${label}：${figure}`,
  unknown: (label: string) => `${label}；其中多少个项目企业已使用资金，报道未说`,
  axis: "占投放总数的比例",
  names: { whole: "投放总数", part: "其中已用" },
};

const en: typeof zh = {
  name: "Projects funded",
  title: (using, projects, share) => `Firms use the sub-fund's money in ${using} of ${projects}; ${share}`,
  money: (share) => `${share} of the sum invested is in use`,
  one: (label, figure) => `${label}: ${figure}`,
  subtitle:
    "Projects and money of the industry sub-fund, share in use by firms; green fund apart, whole province",
  caveat:
    "That the part in use lies within the whole is our reading; the report does not say what became of the rest.",
  part: (label, figure) => `of which ${label.toLowerCase()}: ${figure}`,
  unknown: (label) => `${label}. The report does not say how many of them use the money`,
  axis: "share of all that was invested",
  names: { whole: "All that was invested", part: "Of which in use" },
};

/** Projects and money of the sub-fund, each with the share in use, side by side. Projects of other funds are set apart. */
export const fundProjects = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => fundProjectShares(dataset, filters),
  heading: ({ pairs, others }, { messages, figure, labelled, number, computed, of }) => {
    const [projects, money] = pairs;
    const [other] = others;
    const single = other ? messages.one(of(other.label), labelled(other)) : messages.name;
    return {
      title:
        projects && money
          ? messages.title(
              number(projects.part),
              figure(projects.whole),
              computed(money.share, messages.money),
            )
          : single,
      subtitle: messages.subtitle,
      caveat: messages.caveat,
    };
  },
  body: ({ pairs, others }, { messages, labelled, computed, of }) =>
    bars({
      axis: { measure: "percent", scale: "linear", name: messages.axis },
      names: messages.names,
      rows: pairs.map(({ whole, part, share }) =>
        barRow({
          name: of(whole.label),
          bar: { value: 100, fill: "whole", figure: whole },
          part: { value: share.value, fill: "actual", figure: share },
          partLabel: computed(share, (number) => number),
          note: messages.part(of(part.label), labelled(part)),
          statements: [part],
        }),
      ),
      asides: others.map((fact) => ({ figure: fact, words: messages.unknown(of(fact.label)) })),
    }),
});
