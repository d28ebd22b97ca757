/**
 * What a spreadsheet takes for the beginning of a formula, also in the wide letters of Chinese keyboards and after
 * white space, which some programs leave out before they look.
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text for a spreadsheet, with an apostrophe in front where it would be calculated. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
