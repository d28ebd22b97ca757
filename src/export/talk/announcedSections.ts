import { initiativeOf, type Section } from "../../charts/chart";
import type { Locale, Localized } from "../../i18n/locale";
import type { Dataset } from "../../dataset/schema";
import { generalHeading, initiativeHeading } from "../../wording/sectionWords";
import type { PictureSubject } from "../picture/pictureTypes";

/** The words of a page that announces a section. */
export interface SectionPage {
  readonly section: Section;
  /** Which of the initiatives it is; empty for what is none. */
  readonly ordinal: string;
  readonly title: string;
  /** What it is about. */
  readonly line: string;
}

const ordinals: Localized<(initiative: number) => string> = {
  zh: (initiative) => `举措${initiative}`,
  en: (initiative) => `Initiative ${initiative}`,
};

/** The words that announce a section. */
export function sectionPageOf(section: Section, dataset: Dataset, locale: Locale): SectionPage {
  const initiative = initiativeOf(section);
  const { name, line } =
    initiative === null
      ? generalHeading(dataset, section === "report" ? "report" : "lead")
      : initiativeHeading(dataset, initiative);
  const ordinal = initiative === null ? "" : ordinals[locale](initiative);
  return { section, ordinal, title: name[locale], line: line[locale] };
}

/** What is announced before each chart: its section, where the chart before it is of another one; else null. */
export function announcedSections(
  subjects: readonly Pick<PictureSubject, "section" | "dataset">[],
  locale: Locale,
): readonly (SectionPage | null)[] {
  return subjects.map(({ section, dataset }, place) =>
    section === undefined || section === subjects[place - 1]?.section
      ? null
      : sectionPageOf(section, dataset, locale),
  );
}

/** The page, counted from 1, of the chart at a place, counted from 0. */
export function chartNumber(
  place: number,
  announced: readonly (SectionPage | null)[],
  hasCover: boolean,
): number {
  const pagesBefore = announced.slice(0, place + 1).filter((page) => page !== null).length;
  return place + 1 + pagesBefore + (hasCover ? 1 : 0);
}
