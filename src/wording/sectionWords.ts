import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { sectionAbout } from "../dataset/sections";
import type { Bilingual } from "../i18n/locale";

/** How a part of the atlas is headed: in the index, the strip, over its section and on its slide in a talk. */
export interface PartHeading {
  readonly name: Bilingual;
  /** Where all of them stand in a row. */
  readonly short: Bilingual;
  /** What it is, in one line. */
  readonly line: Bilingual;
}

const overviewName: Bilingual = { zh: "总览", en: "Overview" };
const overviewLine: Bilingual = {
  zh: "报道的主要数字和点名的地方。",
  en: "The report's main figures, and the places it names.",
};
const wholeName: Bilingual = { zh: "整篇报道", en: "The report as a whole" };
const wholeLine: Bilingual = {
  zh: "报道给了哪些数字，哪些没有给，写到哪些时间。",
  en: "What it counts, what it leaves blank, and the dates it gives.",
};

/** How an initiative is headed. */
export function initiativeHeading(dataset: Dataset, initiative: Initiative): PartHeading {
  const section = sectionAbout(dataset, initiative);
  const { label = plain(String(initiative)), summary = label, heading } = section ?? {};
  return heading ?? { name: label, short: label, line: summary };
}

/** How the first part of the page is headed, which is about no single initiative, and the last, about the whole report. */
export function generalHeading(dataset: Dataset, part: "lead" | "report"): PartHeading {
  if (part === "report") return { name: wholeName, short: wholeName, line: wholeLine };
  return { name: overviewName, short: overviewName, line: dataset.page?.overview ?? overviewLine };
}

function plain(text: string): Bilingual {
  return { zh: text, en: text };
}
