import type { Locale } from "../../i18n/locale";
import { spellingTag } from "../../i18n/locale";
import type { Cover, Deck } from "./deck";
import type { SlideObject } from "./identifiedObjects";
import { placeholders } from "./masters";
import { namedXml, textBoxXml, type Named } from "./shapeXml";
import { headingHeight, type Block } from "./slideLayout";
import type { Template, TemplateLayout } from "./template";
import { runText } from "./textXml";

/** Words in the look of their placeholder in the template. */
function plainParagraph(words: string, locale: Locale): string {
  return `<a:p><a:r><a:rPr lang="${spellingTag[locale]}"/><a:t>${runText(words)}</a:t></a:r></a:p>`;
}

/** Percentages by which a title is shrunk if it is too long for its placeholder. */
const titleSteps = [100, 90, 80, 70, 62.5, 55, 47.5, 40, 32.5] as const;
const leastTitle = 25;

/** A chart's title in the template's placeholder, in smaller letters if it is long. */
export function templateTitle(words: string, { box, size }: Block, locale: Locale): string {
  // Placeholders have margins of a tenth of an inch at their sides.
  const fitting = titleSteps.find(
    (step) => headingHeight(words, box.width - 14.4, (size * step) / 100) <= box.height,
  );
  const step = fitting ?? leastTitle;
  const fit = step === 100 ? "<a:normAutofit/>" : `<a:normAutofit fontScale="${step * 1000}"/>`;
  return `<p:sp><p:nvSpPr>${namedXml({ id: 2, name: "Title 2" })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholders.title}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr>${fit}</a:bodyPr><a:lstStyle/>${plainParagraph(words, locale)}</p:txBody></p:sp>`;
}

/** The slide's number and the talk's title, if the template has placeholders for them. */
export function templateFoot(
  { title, locale }: Deck,
  { number: numberPlace, footer }: TemplateLayout,
  number: number,
): readonly string[] {
  const place = (id: number, name: string, placeholder: string, paragraph: string) =>
    textBoxXml({ id, name: `${name} ${id}`, box: null, paragraphs: [paragraph], anchor: "b", placeholder });
  const field = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${spellingTag[locale]}"/><a:t>${number}</a:t></a:fld></a:p>`;
  return [
    ...(numberPlace === null ? [] : [place(6, "Number", numberPlace, field)]),
    ...(footer === null ? [] : [place(7, "Footer", footer, plainParagraph(title, locale))]),
  ];
}

/** The first slide in the template's look. */
export function templateCover(
  cover: Cover,
  { title, locale }: Deck,
  { layouts }: Template,
): readonly SlideObject[] {
  const { title: titlePlace, subtitle } = layouts.cover;
  const lines = [cover.subtitle, ...cover.lines].filter((line) => line !== "");
  return [
    { kind: "Title", xml: plainBox({ id: 2, name: "Title 2" }, titlePlace, [title], locale) },
    ...(subtitle === null
      ? []
      : [
          {
            kind: "Subtitle",
            xml: plainBox({ id: 3, name: "Subtitle 3" }, subtitle, lines, locale),
          } as const,
        ]),
  ];
}

/** Words, a paragraph each, in a place of the template and in its look. */
export function plainBox(
  named: Named,
  placeholder: string,
  words: readonly string[],
  locale: Locale,
): string {
  const paragraphs = words.map((line) => plainParagraph(line, locale));
  return textBoxXml({ ...named, box: null, paragraphs, anchor: "b", placeholder });
}
