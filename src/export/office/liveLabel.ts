/** A text within a formula, with its line breaks as CHAR(10). */
function quoted(text: string): readonly string[] {
  return text
    .split(/(\n)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\n" ? "CHAR(10)" : `"${part.replaceAll('"', '""')}"`));
}

/** Powers of ten by which a language scales the unit of an axis: 0.468 million is 468,000. */
const powers = [0, 3, 4, 6, 8, 9, -3, -4, -6, -8, -9] as const;

/** The value in the unit of the label, as a formula: the cell multiplied or divided by a power of ten. */
function scaledCell(cell: string, power: number): string {
  if (power === 0) return cell;
  return power > 0 ? `${cell}*${10 ** power}` : `${cell}/${10 ** -power}`;
}

/**
 * The formula that makes a label from the cell of its value, so that the label changes along with it: for `超315万人次` and
 * 3150000 in C2 it is `"超"&C2/10000&"万人次"`. Null if the figure in the label is not the value.
 */
export function labelFormula(label: string, value: number, cell: string): string | null {
  const [, before = "", figure = "", after = ""] = /^([^\d]*)(\d[\d,]*(?:\.\d+)?)([^\d]*)$/.exec(label) ?? [];
  const decimals = figure.split(".")[1]?.length ?? 0;
  const shown = Number(figure.replaceAll(",", ""));
  const power = powers.find(
    (each) => Math.abs(Number((value * 10 ** each).toFixed(decimals)) - shown) < 1e-9,
  );
  if (figure === "" || power === undefined) return null;
  const isPlain = String(Number((value * 10 ** power).toPrecision(15))) === figure;
  const format = `${figure.includes(",") ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const number = scaledCell(cell, power);
  return [...quoted(before), isPlain ? number : `TEXT(${number},"${format}")`, ...quoted(after)].join("&");
}
