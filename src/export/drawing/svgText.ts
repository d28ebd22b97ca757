import type { SvgElement } from "./svgTree";

/** Control characters and halves of characters, which no text can hold. */
const illegible = /[\p{Cc}\p{Cs}]/gu;

/** The text of an element with its white space as SVG shows it. */
export function textOf({ text, attributes }: SvgElement): string {
  const spaced = text.replace(/[\t\n\r]/g, " ").replace(illegible, "");
  return attributes.get("xml:space") === "preserve" ? spaced : spaced.replace(/ +/g, " ").trim();
}

/** Whether a text is set in bold letters. */
export function isBold({ attributes }: SvgElement): boolean {
  return /^(bold|[6-9]00)$/.test(attributes.get("font-weight") ?? "normal");
}

/** Whether a text is set in the face of headings. */
export function isSerif({ attributes }: SvgElement): boolean {
  return /^'?Noto Serif/.test(attributes.get("font-family") ?? "");
}
