import { textWidth } from "../measureText";
import { leading, textShape, type Shape } from "../shapes";
import type { Frame } from "../theme";

interface NamedColumn {
  readonly sign: string;
  readonly name: string;
}

/** Sign and name of each column, in as many columns as fit. */
export function nameList(columns: readonly NamedColumn[], width: number, text: number) {
  const words = columns.filter(({ sign, name }) => sign !== name);
  const entries = words.map(({ sign, name }) => (sign === "" ? name : `${sign}  ${name}`));
  const longest = Math.max(0, ...entries.map((entry) => textWidth(entry, text))) + 2 * text;
  const across = Math.max(1, Math.min(3, Math.floor((width + 2 * text) / longest)));
  const perColumn = Math.ceil(entries.length / across);
  return { entries, pitch: width / across, perColumn, height: (perColumn * leading + 0.8) * text };
}

/** The list at the foot of a frame. */
export function nameListShapes(
  columns: readonly NamedColumn[],
  { width, height, text, palette }: Frame,
): readonly Shape[] {
  const { entries, pitch, perColumn, height: listed } = nameList(columns, width, text);
  return entries.map((entry, place) => {
    const x = Math.floor(place / perColumn) * pitch;
    const y = height - listed + (0.8 + (place % perColumn) * leading) * text;
    return textShape(entry, x, y, { size: text, color: palette.inkQuiet });
  });
}
