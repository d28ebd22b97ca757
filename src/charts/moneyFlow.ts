import type { Arrow, Box } from "../body/box";
import { arrow, boxes, card, column, figure, row, ways, words } from "../body/boxes";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import type { Party } from "../dataset/schema";
import { enumeration, joined, sentences } from "../i18n/punctuation";
import { listStatements } from "../selectors/countedList";
import {
  moneyRoutes,
  type MoneyFlow,
  type MoneyLine,
  type MoneyRoute,
  type MoneyTopic,
} from "../selectors/moneyRoutes";

type Topics = Readonly<Record<MoneyTopic, string>>;

const topicsZh: Topics = { subFund: "子基金", greenFund: "绿色基金", microCredit: "小额信贷" };
const topicsEn: Topics = { subFund: "sub-fund", greenFund: "green fund", microCredit: "micro-credit" };

const zh = {
  name: "资金渠道",
  title: (topics: string) => `资金走的渠道：${topics}`,
  topics: topicsZh,
  subtitle: "报道所述资金的来源和去向，全省；箭头一样宽，与金额无关；细线表示报道未列数字",
  caveat:
    "报道只说“调整”原基金，未说资金由前者转入后者；绿色基金“主要”投向所列产业，各产业的金额，报道未列。",
  since: (date: string) => `绿色基金和拟撬动的贷款：${date}。`,
  mainly: (industries: string) => `主要投向${industries}`,
  size: "规模",
};

const en: typeof zh = {
  name: "Routes of the money",
  title: (topics) => `Routes of the money: ${topics}`,
  topics: topicsEn,
  subtitle: "From whom to whom, whole province; arrows are equally wide, thin ones carry no figure",
  caveat:
    'The report says only that the first fund was "adjusted", not that money moved to the second, and gives no amounts by industry.',
  since: (date) => `Green fund and planned loans: ${date}.`,
  mainly: (industries) => `Mainly ${industries.charAt(0).toLowerCase()}${industries.slice(1)}`,
  size: "in size",
};

/**
 * The path of the money through funds and banks to firms and households. All arrows are equally wide: their width carries no
 * figure.
 */
export const moneyFlow = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => moneyRoutes(dataset, filters),
  heading: (routes, { locale, messages, inferredDate }) => {
    const topics = [...new Set(routes.map(({ topic }) => messages.topics[topic]))];
    const planned = routes.flatMap(({ lines }) => lines.flatMap(({ steps }) => steps.flatMap(factsOf)));
    const date = planned.map(inferredDate).find((text) => text !== "");
    return {
      title: messages.title(enumeration(topics, locale)),
      subtitle: messages.subtitle,
      caveat: sentences([messages.caveat, date === undefined ? "" : messages.since(date)], locale),
    };
  },
  body: (routes, language) => {
    const parts: RouteBoxes = {
      source: (line) => sourceBox(line, language),
      party: (party) => partyBox(party, language),
      arrow: (step) => moneyArrow(step, language),
      receiver: (route) => receiverBox(route, language),
    };
    const all = (layout: typeof acrossRoute, gap: number) =>
      column(
        routes.map((route) => layout(route, parts)),
        { isRuled: true, gap },
      );
    return boxes(ways(all(acrossRoute, 1.4), all(stepRows, 1.4), all(downRoute, 1.6)));
  },
});

function factsOf({ figures }: MoneyFlow): MoneyFlow["figures"] {
  return figures;
}

function partyBox({ label }: Party, { of }: Language<typeof zh>, notes: readonly Box[] = []): Box {
  return card(notes.length > 0 ? column(notes, { gap: 0.3 }) : null, {
    title: words(of(label), { look: "strong" }),
  });
}

/** Where money comes from: the party, its own sources above it, and the report's notes on how it began. */
function sourceBox({ source, origins }: MoneyLine, language: Language<typeof zh>): Box {
  const { locale, of } = language;
  const parties = [...new Set([...origins.map(({ to }) => to), source])];
  const notesOn = (party: Party): readonly Box[] =>
    origins
      .filter(({ from, to }) => to === party && !parties.includes(from))
      .flatMap((origin) => originNotes(origin, language));
  const stacked = column(
    parties.flatMap((party, place) => {
      const link = origins.find(({ from, to }) => to === party && parties.includes(from));
      return [
        ...(place > 0 ? [arrow({ statements: link ? [link.flow] : [] })] : []),
        partyBox(party, language, notesOn(party)),
      ];
    }),
    { gap: 0.2 },
  );
  const parents = parties.filter((party) => party !== source);
  if (parents.length === 0) return stacked;
  const names = enumeration(
    parents.map(({ label }) => of(label)),
    locale,
  );
  const from = words(names, { look: "quiet", statements: origins.map(({ flow }) => flow) });
  // If height is scarce, the party's own sources are named inside its box.
  return ways(stacked, partyBox(source, language, [from, ...notesOn(source)]));
}

/** How a fund began: its size, or a description where the report gives no figure. */
function originNotes({ flow, figures }: MoneyFlow, language: Language<typeof zh>): readonly Box[] {
  const { messages, of } = language;
  if (figures.length === 0) return [words(of(flow.label), { look: "quiet", statements: [flow] })];
  return figures.map((fact) => figure(fact, messages.size, { setting: "beside", statements: [flow] }));
}

/** The arrow of a sum, with the report's further figures on it. */
function moneyArrow({ flow, figures }: MoneyFlow, language: Language<typeof zh>): Arrow {
  const { locale, of, figure: inWords } = language;
  const sum = figures.find(({ unit }) => unit === "yuan") ?? figures[0];
  const statements = figures.filter((fact) => fact !== sum);
  const others = statements.map(inWords);
  const inOneLine = (texts: readonly string[]) => words(joined(texts, "comma", locale), { statements });
  return arrow({
    above: sum ? figure(sum, "") : null,
    below: ways(
      inOneLine([of(flow.label), ...others]),
      inOneLine(others.length > 0 ? others : [of(flow.label)]),
    ),
    fill: sum ? fillOf(sum.status) : null,
    statements: [flow],
  });
}

/** Who receives the money, on whose behalf, and what it is meant to achieve. */
function receiverBox(route: MoneyRoute, language: Language<typeof zh>): Box {
  const { receiver, members, onward } = route;
  const { locale, of, messages } = language;
  const listed = (items: readonly { readonly zh: string; readonly en: string }[]) =>
    enumeration(items.map(of), locale);
  const names = members ? [words(listed(members.list.items))] : [];
  const goals = onward.flatMap(({ flow, to }) => [
    arrow({ below: words(of(flow.label), { look: "quiet" }), statements: [flow] }),
    words(of(to.label), { look: "strong" }),
  ]);
  if (names.length + goals.length === 0) return partyBox(receiver, language);
  return card(column([...names, ...goals], { gap: 0.4 }), {
    title: words(members ? messages.mainly(of(members.list.label)) : of(receiver.label), { look: "strong" }),
    statements: members ? listStatements(members) : [],
  });
}

/** The boxes that make up a route of money. */
interface RouteBoxes {
  readonly source: (line: MoneyLine) => Box;
  readonly party: (party: Party) => Box;
  readonly arrow: (step: MoneyFlow) => Arrow;
  readonly receiver: (route: MoneyRoute) => Box;
}

/** Width in em of an arrow with a sum above it. */
const arrowWidth = { em: 12.5 };

/** The sources below one another, each with an arrow to the right, and the receiver once at the right. */
function acrossRoute(route: MoneyRoute, boxes: RouteBoxes): Box {
  const sources = route.lines.map((line) =>
    row([boxes.source(line), ...line.steps.slice(0, 1).map(boxes.arrow)], {
      widths: [1, arrowWidth],
      least: 10,
    }),
  );
  const further = (route.lines[0]?.steps.slice(1) ?? []).reduceRight(
    (receiver, step) =>
      row([boxes.party(step.from), boxes.arrow(step), receiver], {
        widths: [1, arrowWidth, 1],
        gap: 0.4,
        least: 5,
      }),
    boxes.receiver(route),
  );
  return row([column(sources), further], { widths: [1.05, 1], gap: 0.4 });
}

/** A row for each step: giver, arrow, receiver. */
function stepRows(route: MoneyRoute, boxes: RouteBoxes): Box {
  return column(
    route.lines.flatMap((line, place) =>
      line.steps.map((step, index) => {
        const isLast = index === line.steps.length - 1;
        const from = index === 0 ? boxes.source(line) : boxes.party(step.from);
        const to = isLast && place === 0 ? boxes.receiver(route) : boxes.party(step.to);
        return row([from, boxes.arrow(step), to], { widths: [1, arrowWidth, 1], gap: 0.4, least: 9 });
      }),
    ),
  );
}

/** Each line of money on its own, from its source down to the receiver, which is described in full only the first time. */
function downRoute(route: MoneyRoute, boxes: RouteBoxes): Box {
  return column(
    route.lines.flatMap((line, place) => [
      boxes.source(line),
      ...line.steps.flatMap((step, index) => [
        ...(index > 0 ? [boxes.party(step.from)] : []),
        boxes.arrow(step),
      ]),
      place === 0 ? boxes.receiver(route) : boxes.party(route.receiver),
    ]),
    { gap: 0.4 },
  );
}
