import { arrow, boxes, card, column, figure, row, ways, words, type Arrow, type Box } from "../body/boxes";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import type { Party } from "../dataset/schema";
import { listStatements } from "../selectors/countedList";
import { moneyRoutes, type MoneyFlow, type MoneyLine, type MoneyRoute } from "../selectors/moneyRoutes";

const zh = {
  name: "资金渠道",
  title: "三条资金渠道：子基金、绿色基金、小额信贷",
  subtitle: "资金从哪里来，到哪里去，全省；箭头一样宽，与金额无关；细线表示报道未列数字",
  caveat:
    "报道只说“调整”原基金，未说资金由前者转入后者；绿色基金“主要”投向所列产业，各产业的金额，报道未列。",
  mainly: (industries: string) => `主要投向${industries}`,
  size: "规模",
  separator: "、",
  next: "，",
};

const en: typeof zh = {
  name: "Routes of the money",
  title: "Three routes for the money: sub-fund, green fund, micro-credit",
  subtitle:
    "Where the money comes from and goes to, whole province; arrows are equally wide, thin ones carry no figure",
  caveat:
    'The report says only that the first fund was "adjusted", not that money moved to the second. The green fund invests mainly in the industries listed; the report gives no amounts by industry.',
  mainly: (industries) => `Mainly ${industries.charAt(0).toLowerCase()}${industries.slice(1)}`,
  size: "in size",
  separator: ", ",
  next: ", ",
};

/** Which way money goes through funds and banks to firms and households; every arrow is equally wide. */
export const moneyFlow = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => moneyRoutes(dataset, filters),
  heading: (_routes, { messages }) => messages,
  body: (routes, language) =>
    boxes(
      ways(
        column(
          routes.map((route) => acrossRoute(route, language)),
          { isRuled: true, gap: 1.4 },
        ),
        column(
          routes.map((route) => stepRows(route, language)),
          { isRuled: true, gap: 1.4 },
        ),
        column(
          routes.map((route) => downRoute(route, language)),
          { isRuled: true, gap: 1.6 },
        ),
      ),
    ),
});

/** em of an arrow with a sum above it. */
const arrowWidth = { em: 12.5 };

/** The sources below one another, each with its arrow to the right, where the receiver stands once. */
function acrossRoute(route: MoneyRoute, language: Language<typeof zh>): Box {
  const sources = route.lines.map((line) =>
    row([sourceBox(line, language), ...line.steps.slice(0, 1).map((step) => moneyArrow(step, language))], {
      widths: [1, arrowWidth],
      least: 10,
    }),
  );
  const further = route.lines[0]?.steps.slice(1) ?? [];
  return row([column(sources), furtherSteps(further, receiverBox(route, language), language)], {
    widths: [1.05, 1],
    gap: 0.4,
  });
}

/** What comes after the first arrow: parties with an arrow each, then the receiver. */
function furtherSteps(steps: readonly MoneyFlow[], receiver: Box, language: Language<typeof zh>): Box {
  const [step, ...others] = steps;
  if (!step) return receiver;
  return row(
    [partyBox(step.from, language), moneyArrow(step, language), furtherSteps(others, receiver, language)],
    { widths: [1, arrowWidth, 1], gap: 0.4, least: 5 },
  );
}

/** A row for each step, from whom to whom. */
function stepRows(route: MoneyRoute, language: Language<typeof zh>): Box {
  return column(
    route.lines.flatMap((line, place) =>
      line.steps.map((step, index) => {
        const isLast = index === line.steps.length - 1;
        const from = index === 0 ? sourceBox(line, language) : partyBox(step.from, language);
        const to = isLast && place === 0 ? receiverBox(route, language) : partyBox(step.to, language);
        return row([from, moneyArrow(step, language), to], {
          widths: [1, arrowWidth, 1],
          gap: 0.4,
          least: 9,
        });
      }),
    ),
  );
}

/** Each line for itself, from its source down to its receiver; who the receiver is stands at the first. */
function downRoute(route: MoneyRoute, language: Language<typeof zh>): Box {
  return column(
    route.lines.flatMap((line, place) => [
      sourceBox(line, language),
      ...line.steps.flatMap((step, index) => [
        ...(index > 0 ? [partyBox(step.from, language)] : []),
        moneyArrow(step, language),
      ]),
      place === 0 ? receiverBox(route, language) : partyBox(route.receiver, language),
    ]),
    { gap: 0.4 },
  );
}

function partyBox({ label }: Party, { of }: Language<typeof zh>, notes: readonly Box[] = []): Box {
  return card(notes.length > 0 ? column(notes, { gap: 0.3 }) : null, {
    title: words(of(label), { look: "strong" }),
  });
}

/** Where money comes from: the party under those it came from, with what the report says of its beginnings. */
function sourceBox({ source, origins }: MoneyLine, language: Language<typeof zh>): Box {
  const { of } = language;
  const parties = [...new Set([...origins.map(({ to }) => to), source])];
  const notesOn = (party: Party): readonly Box[] =>
    origins
      .filter(({ from, to }) => to === party && !parties.includes(from))
      .flatMap(({ flow, figures }): readonly Box[] =>
        figures.length > 0
          ? figures.map((fact) =>
              figure(fact, language.messages.size, { setting: "beside", statements: [flow] }),
            )
          : [words(of(flow.label), { look: "quiet", statements: [flow] })],
      );
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
  const names = parents.map(({ label }) => of(label)).join(language.messages.separator);
  const from = words(names, { look: "quiet", statements: origins.map(({ flow }) => flow) });
  // Where the height is scarce, the parties it came from stand in its own box.
  return ways(stacked, partyBox(source, language, [from, ...notesOn(source)]));
}

/** A sum on its way, with what else the report counts of it. */
function moneyArrow(
  { flow, figures }: MoneyFlow,
  { of, figure: inWords, messages }: Language<typeof zh>,
): Arrow {
  const sum = figures.find(({ unit }) => unit === "yuan") ?? figures[0];
  const others = figures.filter((fact) => fact !== sum);
  return arrow({
    above: sum ? figure(sum, "") : null,
    below: ways(
      words([of(flow.label), ...others.map(inWords)].join(messages.next), { statements: others }),
      words((others.length > 0 ? others.map(inWords) : [of(flow.label)]).join(messages.next), {
        statements: others,
      }),
    ),
    fill: sum ? fillOf(sum.status) : null,
    statements: [flow],
  });
}

/** Who receives the money, whom that stands for, and what is to come of it. */
function receiverBox({ receiver, members, onward }: MoneyRoute, language: Language<typeof zh>): Box {
  const { of, messages } = language;
  if (!members && onward.length === 0) return partyBox(receiver, language);
  const names = members ? [words(members.list.items.map((item) => of(item)).join(messages.separator))] : [];
  const goals = onward.flatMap(({ flow, to }) => [
    arrow({ below: words(of(flow.label), { look: "quiet" }), statements: [flow] }),
    words(of(to.label), { look: "strong" }),
  ]);
  return card(column([...names, ...goals], { gap: 0.4 }), {
    title: words(members ? messages.mainly(of(members.list.label)) : of(receiver.label), { look: "strong" }),
    statements: members ? listStatements(members) : [],
  });
}
