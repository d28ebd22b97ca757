import { paragraph, type Shape, type TextLook } from "../shapes";

/** A text in a stack. */
export interface StackedText {
  readonly text: string;
  readonly look: Omit<TextLook, "align" | "baseline">;
  /** px above it; absent means none. */
  readonly space?: number;
}

/** Texts below one another, flush left, each broken to `width` px, with the height in px that they take together. */
export function textStack(
  texts: readonly StackedText[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let top = y;
  for (const { text, look, space = 0 } of texts) {
    if (text === "") continue;
    const { shape, height } = paragraph(text, x, top + space, width, look);
    shapes.push(shape);
    top += space + height;
  }
  return { shapes, height: top - y };
}
