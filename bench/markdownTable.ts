import type { Measured } from "./statistics";

/** A Markdown table with its first columns aligned left and the numbers aligned right. */
export function markdownTable(
  head: readonly string[],
  body: readonly (readonly string[])[],
  names = 1,
): string {
  const widths = head.map((title, place) =>
    Math.max(3, title.length, ...body.map((row) => row[place]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, place) => (place < names ? text.padEnd(widths[place] ?? 0) : text.padStart(widths[place] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, place) =>
    place < names ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

/** A number with its spread, if there is any: `1,034 ± 12`. */
export function measuredCell(result: Measured | null, digits = 0): string {
  if (result === null) return "–";
  const text = (value: number) =>
    value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const spread = text(result.spread);
  return Number(spread.replaceAll(",", "")) === 0
    ? text(result.median)
    : `${text(result.median)} ± ${spread}`;
}
