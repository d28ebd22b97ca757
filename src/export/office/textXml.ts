import { otherLocale, spellingTag, type Locale } from "../../i18n/locale";
import { xmlEscaped } from "../xml";
import type { InkColor } from "./ink";

/** The look of a text; its size is in pt. */
export interface TextLook {
  readonly size: number;
  readonly color: InkColor;
  readonly bold?: boolean;
  /** Whether it is in the font of headings. */
  readonly heading?: boolean;
  readonly align?: "l" | "ctr" | "r";
  /** pt before the paragraph. */
  readonly before?: number;
}

/** A font with its classification, by which programs choose a similar one if it is missing. */
interface Face {
  readonly name: string;
  /** PANOSE number: serif or sans, and weight. */
  readonly panose: string;
  /** Windows' number for proportional fonts with serifs (18) or without (34). */
  readonly pitchFamily: number;
}

/** The fonts of pictures, for every language and script, so that pictures and slides look alike. */
export const faces: { readonly heading: Face; readonly text: Face } = {
  heading: { name: "Noto Serif CJK SC", panose: "02020700000000000000", pitchFamily: 18 },
  text: { name: "Noto Sans CJK SC", panose: "020B0500000000000000", pitchFamily: 34 },
};

/** The height of a line as a multiple of its size, in the tallest of the fonts, at the spacing below. */
export const lineHeight = 1.32;
/** Percent of the fonts' own line spacing, which is generous in Chinese fonts. */
const spacing: Readonly<Record<Locale, number>> = { zh: 90, en: 90 };

/** A font for all scripts, as a theme names it. */
export function faceXml({ name, panose, pitchFamily }: Face): string {
  const is = `typeface="${name}" panose="${panose}" pitchFamily="${pitchFamily}" charset="0"`;
  return `<a:latin ${is}/><a:ea ${is.replace('charset="0"', 'charset="-122"')}/><a:cs ${is}/>`;
}

/** The theme's fonts. They are named on every run, because programs differ in how runs inherit fonts. */
const themeFaceXml = {
  heading: '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
  text: '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
} as const;

/** The properties of a run, under the element name required by their place. */
export function runLookXml(name: "rPr" | "defRPr" | "endParaRPr", look: TextLook, locale: Locale): string {
  const size = Math.round(look.size * 100);
  const languages = `lang="${spellingTag[locale]}" altLang="${spellingTag[otherLocale(locale)]}"`;
  return `<a:${name} ${languages} sz="${size}" b="${look.bold ? 1 : 0}" i="0"><a:solidFill>${look.color.xml}</a:solidFill>${themeFaceXml[look.heading ? "heading" : "text"]}</a:${name}>`;
}

export function paragraphLookXml(
  { align = "l", before = 0 }: TextLook,
  locale: Locale,
  contents = "",
): string {
  return `<a:pPr marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="${spacing[locale] * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/>${contents}</a:pPr>`;
}

/** Turns all white space into spaces, since line feeds and tabs have no meaning within a run. */
export function runText(text: string): string {
  return xmlEscaped(text.replace(/[\t\n\r\u2028\u2029]+/g, " "));
}

/** A run of words with one look. */
export function runXml(text: string, look: TextLook, locale: Locale): string {
  return `<a:r>${runLookXml("rPr", look, locale)}<a:t>${runText(text)}</a:t></a:r>`;
}

/** A paragraph of runs that share a look or have one each. */
export function paragraphXml(
  text: string | readonly (readonly [string, TextLook])[],
  look: TextLook,
  locale: Locale,
): string {
  const runs = typeof text === "string" ? [[text, look] as const] : text;
  const contents = runs
    .filter(([words]) => words !== "")
    .map(([words, own]) => runXml(words, own, locale))
    .join("");
  return filledParagraphXml(
    contents === "" ? runLookXml("endParaRPr", look, locale) : contents,
    look,
    locale,
  );
}

/** A paragraph of runs, line breaks and fields. */
export function filledParagraphXml(contents: string, look: TextLook, locale: Locale): string {
  return `<a:p>${paragraphLookXml(look, locale)}${contents}</a:p>`;
}

/** Words that the program fills in; programs that do not support the field show `words`, with their line breaks. */
export function fieldXml(
  { type, id }: { readonly type: "slidenum" | "CELLRANGE"; readonly id: string },
  words: string,
  look: TextLook,
  locale: Locale,
): string {
  return `<a:fld id="{${id}}" type="${type}">${runLookXml("rPr", look, locale)}<a:t>${xmlEscaped(words)}</a:t></a:fld>`;
}

/** The look of all text of a chart element without text of its own. */
export function textLookXml(look: TextLook, locale: Locale): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p>${paragraphLookXml(look, locale, runLookXml("defRPr", look, locale))}${runLookXml("endParaRPr", look, locale)}</a:p></c:txPr>`;
}

/** A text as a paragraph with these line breaks, since the programs do not know our line breaking and text widths. */
export function brokenParagraphXml(
  text: string,
  lines: readonly string[],
  look: TextLook,
  locale: Locale,
): string {
  const lineEnd = `<a:br>${runLookXml("rPr", look, locale)}</a:br>`;
  let rest = text;
  const runs = lines.map((line) => {
    rest = rest.trimStart().slice(line.length);
    // A space at the end of a line keeps words apart if someone removes the line break.
    return runXml(/^\s+\S/.test(rest) ? `${line} ` : line, look, locale);
  });
  return filledParagraphXml(runs.join(lineEnd), look, locale);
}
