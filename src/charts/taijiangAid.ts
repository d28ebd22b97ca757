import type { Box } from "../body/box";
import { arrow, bar, boxes, card, column, figure, row, ways, words } from "../body/boxes";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import { aidFlows, isMoney, type AidFlow, type AidGiver, type UncountedAid } from "../selectors/aidFlows";

const zh = {
  name: "对台江县的“组团式”帮扶",
  plan: (giver: string, money: string, years: string) => `${giver}投入${money}，力争用${years}年培训台江教师`,
  given: "台江县获得的帮扶：派人、出资、建制度",
  subtitle: "报道所列台江县教育医疗“组团式”帮扶：谁给，给什么，给谁；资金条长短按同一比例",
  caveat: (date: string) =>
    `各笔资金分属两家，不合计。带斜线的一笔${date}投入，用于一个三年目标，成效未见报道，所以按计划绘制。`,
  heads: { giver: "谁给", gift: "给什么", receiver: "给谁" },
  detail: (label: string, amount: string) => `${label}：${amount}`,
  uncounted: (aid: readonly string[]) => `报道另提到、但没有数字：${aid.join("、")}`,
  aid: (giver: string, aid: string) => `${giver}（${aid}）`,
};

const en: typeof zh = {
  name: "Team-based assistance for Taijiang",
  plan: (giver, money, years) =>
    `${giver}'s largest sum, ${money}, is for a ${years}-year teacher-training plan`,
  given: "Taijiang was given people, money and rules",
  subtitle:
    "Team-based paired assistance for schools and health in Taijiang: who gave what to whom; money to one scale",
  caveat: (date) =>
    `The sums come from two givers and make no total. The hatched one, committed ${date}, is for a three-year aim whose results are not reported: drawn as a plan.`,
  heads: { giver: "Who gave", gift: "What", receiver: "To whom" },
  detail: (label, amount) => `${label}: ${amount}`,
  uncounted: (aid) => `Also named, with nothing counted: ${aid.join(", ")}`,
  aid: (giver, aid) => `${giver} (${aid.toLowerCase()})`,
};

/**
 * Who gave what to whom for the schools and the hospital of one county; sums of money drawn to one scale, each on its own.
 */
export const taijiangAid = defineChart({
  section: "initiative7",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => aidFlows(dataset, filters),
  heading: ({ plan }, { messages, figure: inWords, number, of, inferredDate }) => ({
    title: plan?.isLargest
      ? messages.plan(of(plan.giver), inWords(plan.money), number(plan.years))
      : messages.given,
    subtitle: messages.subtitle,
    caveat: messages.caveat(plan ? inferredDate(plan.money) : ""),
  }),
  body: ({ givers, uncounted, largest }, language) => {
    const { heads } = language.messages;
    const foot = uncounted.length === 0 ? [] : [uncountedWords(uncounted, language)];
    const flowsOf = ({ flows }: AidGiver) =>
      column(flows.map((flow) => flowRow(giftBox(flow, largest, language), flow, language)));
    const head = (text: string) => words(text, { look: "quiet" });
    const wide = givers.map((giver) => besideGiver(nameOf(giver, language), flowsOf(giver)));
    const narrow = givers.map((giver) => column([nameOf(giver, language), flowsOf(giver)], { gap: 0.4 }));
    return boxes(
      ways(
        column([
          besideGiver(head(heads.giver), giftAndReceiver(head(heads.gift), column([]), head(heads.receiver))),
          column([...wide, ...foot], { isRuled: true, gap: 1.2 }),
        ]),
        column([...narrow, ...foot], { isRuled: true, gap: 1.2 }),
      ),
    );
  },
});

function nameOf({ name }: AidGiver, { of }: Language<typeof zh>): Box {
  return words(of(name), { look: "strong" });
}

function besideGiver(giver: Box, others: Box): Box {
  return row([giver, others], { widths: [1, 4], least: 9 });
}

function giftAndReceiver(gift: Box, between: Box, receiver: Box): Box {
  return row([gift, between, receiver], { widths: [1.6, { em: 2.6 }, 1], gap: 0.6, least: 7 });
}

function flowRow(gift: Box, { flow, receiver }: AidFlow, { of }: Language<typeof zh>): Box {
  return giftAndReceiver(gift, arrow({ statements: [flow] }), inMiddle(of(receiver)));
}

/** Words level with the arrow that leads to them. */
function inMiddle(text: string): Box {
  return card(null, { title: words(text), frame: "none" });
}

/** A gift in large digits, with a bar below if it is money, and the report's further figures on it. */
function giftBox({ flow, gift, details }: AidFlow, largest: number, language: Language<typeof zh>): Box {
  const { messages, of, labelled } = language;
  return column(
    [
      figure(gift, of(flow.label), { setting: "beside" }),
      ...(isMoney(gift) ? [bar(gift, fillOf(gift.status), largest)] : []),
      ...details.map((fact) => {
        const detail = messages.detail(of(fact.label), labelled(fact));
        return words(detail, { look: "quiet", statements: [fact] });
      }),
    ],
    { gap: 0.2 },
  );
}

/** The givers for whose aid the report gives no figure. */
function uncountedWords(uncounted: readonly UncountedAid[], { messages, of }: Language<typeof zh>): Box {
  const aid = uncounted.map(({ flow, giver }) => messages.aid(of(giver), of(flow.label)));
  return words(messages.uncounted(aid), { look: "quiet", statements: uncounted.map(({ flow }) => flow) });
}
