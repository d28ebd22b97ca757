import { fittingArrangement, lowestHeight, type Density } from "../render/layouts/arrangement";
import {
  blocksBelow,
  blocksBeside,
  figureLine,
  wordsBlock,
  type Block,
  type Room,
} from "../render/layouts/block";
import { defineChart, type Words } from "./chart";
import {
  flowDiagram,
  flowDiagramHeight,
  type Diagram,
  type DiagramFlow,
  type FlowGroup,
} from "../render/layouts/flowDiagram";
import { markOption } from "../render/marks";
import { markKind } from "../render/statusStyle";
import type { Palette } from "../render/theme";
import { figureNumber, figureText } from "../wording/words";
import type { Measure } from "../dataset/codes";
import { locales, type Localized } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import { aidFlows, type AidFlow, type AidFlows } from "../selectors/aidFlows";

interface Messages {
  readonly title: (people: readonly string[], sums: number) => string;
  readonly teachers: (count: string) => string;
  readonly experts: (count: string) => string;
  readonly subtitle: string;
  readonly apart: string;
  readonly plan: (money: string) => string;
  readonly detail: (label: string, figure: string) => string;
  readonly uncounted: (aid: readonly string[]) => string;
  readonly aid: (giver: string, aid: string) => string;
}

const messages: Localized<Messages> = {
  zh: {
    title: (people, sums) => `台江获派${people.join("、")}，另有${sums}笔互不相加的资金`,
    teachers: (count) => `${count}名教师`,
    experts: (count) => `${count}名医疗专家`,
    subtitle: "教育医疗“组团式”帮扶台江县：谁给，给什么，给谁",
    apart: "各笔资金分列，不合计；箭头一样宽，不表示多少。",
    plan: (money) => `${money}服务于一个尚未报告成效的目标，按计划画斜线。`,
    detail: (label, figure) => `${label} ${figure}`,
    uncounted: (aid) => `报道另提到、但没有数字：${aid.join("、")}`,
    aid: (giver, aid) => `${giver}（${aid}）`,
  },
  en: {
    title: (people, sums) => `For Taijiang: ${people.join(", ")} and ${sums} separate sums of money`,
    teachers: (count) => `${count} teachers`,
    experts: (count) => `${count} medical experts`,
    subtitle: "Team-style aid for schools and health in Taijiang County: who gave what to whom",
    apart: "The sums make no total, and all arrows are equally wide.",
    plan: (money) => ` ${sentenceCase(money)} serve an aim not reported on yet: drawn as a plan.`,
    detail: (label, figure) => `${label}: ${figure}`,
    uncounted: (aid) => `Also named, with nothing counted: ${aid.join(", ")}`,
    aid: (giver, aid) => `${giver} (${aid.toLowerCase()})`,
  },
};

/** Who gave what to whom for one county's schools and hospital; equal arrows, each sum of money for itself. */
export const taijiangAid = defineChart<AidFlows, Messages>({
  section: "initiative7",
  span: "full",
  messages,
  select: ({ dataset }, filters) => aidFlows(dataset, filters),
  statements: ({ givers, uncounted }) => [
    ...givers.flatMap(({ receivers }) =>
      receivers.flatMap(({ flows }) => flows.flatMap(({ flow, figures }) => [flow, ...figures])),
    ),
    ...uncounted.map(({ flow }) => flow),
  ],
  heading: ({ people, sums }, { locale, messages: words }) => {
    const plans = sums.filter(({ status }) => status === "target").map((fact) => figureText(fact, locale));
    const counted = (wanted: Measure, worded: (count: string) => string): readonly string[] =>
      people.filter(({ measure }) => measure === wanted).map((fact) => worded(figureNumber(fact, locale)));
    return {
      title: words.title(
        [...counted("teachersSent", words.teachers), ...counted("doctorsSent", words.experts)],
        sums.length,
      ),
      subtitle: words.subtitle,
      caveat: words.apart + plans.map(words.plan).join(""),
    };
  },
  height: (rows, width, text) =>
    Math.max(
      ...locales.map((locale) =>
        heightAt(rows, { locale, messages: messages[locale] }, { width, text })("usual"),
      ),
    ),
  smallestHeight: (rows, width, text, words) =>
    lowestHeight(densities, heightAt(rows, words, { width, text })),
  option: (rows, words, frame) => {
    const density = fittingArrangement(densities, heightAt(rows, words, frame), frame.height);
    return markOption(flowDiagram(diagramOf(rows, words, frame, density), frame), frame);
  },
});

const densities = ["usual", "compact"] as const;

/** The height in px of a diagram set as densely as asked. */
function heightAt(rows: AidFlows, words: Words<Messages>, room: Room): (density: Density) => number {
  return (density) => flowDiagramHeight(diagramOf(rows, words, room, density), room);
}

function diagramOf(rows: AidFlows, words: Words<Messages>, room: Room, density: Density): Diagram {
  return { groups: groupsOf(rows, words), foot: footOf(rows, words, room), density };
}

const quiet = ({ inkQuiet }: Palette): string => inkQuiet;

function groupsOf({ givers }: AidFlows, words: Words<Messages>): readonly FlowGroup[] {
  const { locale } = words;
  return givers.map(({ name, receivers }) => ({
    giver: name[locale],
    receivers: receivers.map((receiver) => ({
      name: receiver.name[locale],
      flows: receiver.flows.map((flow) => diagramFlow(flow, words)),
    })),
  }));
}

/** What flows: its first figure in large letters, the others quietly below, beside one another where they fit. */
function diagramFlow({ flow, figures }: AidFlow, { locale, messages: worded }: Words<Messages>): DiagramFlow {
  const [first, ...others] = figures;
  return {
    kind: markKind(first?.status ?? "actual"),
    statements: [flow],
    line: (room) => (first ? figureLine(first, locale, room) : blocksBelow([], 0)),
    details: (room) => {
      const blocks = others.map((fact) =>
        wordsBlock(worded.detail(fact.label[locale], figureText(fact, locale)), [fact], {
          ...room,
          ink: quiet,
        }),
      );
      const gap = room.text * 1.6;
      const pitch = Math.max(0, ...blocks.map(({ lead }) => lead)) + gap;
      return pitch * blocks.length - gap <= room.width ? blocksBeside(blocks, pitch) : blocksBelow(blocks, 0);
    },
  };
}

/** Those of whose aid the report counts nothing; null when there are none. */
function footOf(
  { uncounted }: AidFlows,
  { locale, messages: worded }: Words<Messages>,
  room: Room,
): Block | null {
  if (uncounted.length === 0) return null;
  const aid = uncounted.map(({ flow, giver }) => worded.aid(giver[locale], flow.label[locale]));
  const flows = uncounted.map(({ flow }) => flow);
  return wordsBlock(worded.uncounted(aid), flows, { ...room, ink: quiet });
}
