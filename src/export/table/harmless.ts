/**
 * What a spreadsheet takes for the start of a formula, including full-width characters and text after white space, which
 * some programs strip first.
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Puts an apostrophe before a text that a spreadsheet would calculate. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
