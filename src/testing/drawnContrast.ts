import { Resvg } from "@resvg/resvg-js";
import { contrast } from "../render/contrast";
import type { Canvas } from "../render/theme";
import { drawnTexts } from "./drawnPicture";

/** A line of text in a drawn picture, and its contrast with what is painted under it. */
export interface TextContrast {
  readonly words: string;
  readonly ink: string;
  readonly contrast: number;
}

/** A hairline that crosses the text is not its background, so this share of the pixels is disregarded. */
const crossed = 0.15;

const hex = (...parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** The contrast of each line of text in a picture with the pixels under it. The picture is painted without its text. */
export function textContrasts(
  contents: string,
  { width, height, palette }: Pick<Canvas, "width" | "height" | "palette">,
): readonly TextContrast[] {
  const grounds = contents.replace(/<text [^>]*>[^<]*<\/text>/g, "");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${palette.paper}"/>${grounds}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const contrastAt = (ink: string, known: Map<number, number>, x: number, y: number): number => {
    const at = 4 * (y * width + x);
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const color = (red << 16) | (green << 8) | blue;
    const found = known.get(color) ?? contrast(ink, hex(red, green, blue));
    known.set(color, found);
    return found;
  };
  return drawnTexts(contents)
    .filter(({ words }) => words.trim() !== "")
    .map(({ words, fill, box }) => {
      const found: number[] = [];
      const known = new Map<number, number>();
      for (let y = Math.max(0, Math.round(box.y)); y < Math.min(height, box.y + box.height); y += 1) {
        for (let x = Math.max(0, Math.round(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
          found.push(contrastAt(fill, known, x, y));
        }
      }
      found.sort((a, b) => a - b);
      return { words, ink: fill, contrast: found[Math.floor(found.length * crossed)] ?? 0 };
    });
}
