import type { SvgElement } from "./svgTree";

/** Control characters and lone surrogates, which no text may contain. */
const illegible = /[\p{Cc}\p{Cs}]/gu;

/** The text of an element with its white space as SVG displays it. */
export function textOf({ text, attributes }: SvgElement): string {
  const spaced = text.replace(/[\t\n\r]/g, " ").replace(illegible, "");
  return attributes.get("xml:space") === "preserve" ? spaced : spaced.replace(/ +/g, " ").trim();
}

/** Whether a text is bold. */
export function isBold({ attributes }: SvgElement): boolean {
  return /^(bold|[6-9]00)$/.test(attributes.get("font-weight") ?? "normal");
}

/** Whether a text is set in the serif face of headings. */
export function isSerif({ attributes }: SvgElement): boolean {
  return /^'?Noto Serif/.test(attributes.get("font-family") ?? "");
}
