import type { Page } from "@playwright/test";
import { unbreakablePieces } from "../src/i18n/lineBreaks";
import { expect, test } from "./atlas";

/** A text on the page, and the positions at which its lines start, except for the first. */
interface BrokenText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Every text of the page with more than one line, as broken by the browser. */
async function brokenTexts(page: Page): Promise<readonly BrokenText[]> {
  return page.evaluate(() => {
    // Texts to be copied do not contain our no-break characters.
    const skipped =
      "svg, canvas, script, style, option, textarea, [aria-live], [data-testid=print-sheet], [data-verbatim]";
    const blockOf = (node: Node): Element | null => {
      let element = node.parentElement;
      while (element && element.tagName !== "LI" && getComputedStyle(element).display === "inline")
        element = element.parentElement;
      return element;
    };
    const blocks = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text) || node.parentElement?.closest(skipped)) continue;
      const block = blockOf(node);
      // Words for screen readers only have no lines.
      if (block && block.clientWidth > 2) blocks.set(block, [...(blocks.get(block) ?? []), node]);
    }
    const range = document.createRange();
    return [...blocks].flatMap(([block, nodes]) => {
      range.selectNodeContents(block);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) < 8) return [];
      let text = "";
      let last = { right: -1, bottom: -1 };
      const starts: number[] = [];
      for (const node of nodes) {
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
        const [line] = lines;
        // A node within a single line can only start a line.
        if (line && lines.length === 1 && node.data.trim() !== "") {
          const blank = node.data.length - node.data.trimStart().length;
          if (last.bottom >= 0 && line.top > last.bottom - 4 && line.left < last.right)
            starts.push(text.length + blank);
          last = { right: line.right, bottom: line.bottom };
          text += node.data;
          continue;
        }
        for (const [at, character] of Array.from(node.data).entries()) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [rect] = range.getClientRects();
          if (rect && rect.width > 1 && character.trim() !== "") {
            if (last.bottom >= 0 && rect.top > last.bottom - 4 && rect.left < last.right)
              starts.push(text.length);
            last = { right: rect.right, bottom: rect.bottom };
          }
          text += character;
        }
      }
      return starts.length === 0 ? [] : [{ text: text.replace(/\s/g, " "), starts }];
    });
  });
}

/** The breaks within a word, or within a figure and what it counts. */
function forbiddenBreaks({ text, starts }: BrokenText): readonly string[] {
  const ends = new Set([0]);
  let end = 0;
  for (const piece of unbreakablePieces(text)) {
    end += piece.length;
    ends.add(end);
  }
  return starts.flatMap((start) =>
    // A line may end with a hyphen.
    ends.has(start) || /\w-$/.test(text.slice(0, start))
      ? []
      : [`${text.slice(Math.max(0, start - 12), start)}｜${text.slice(start, start + 12)}`],
  );
}

const views = [
  ["the charts", ""],
  ["all data, with one figure's source", "page=facts&fact=subFundPlaced"],
  ["a chart's table", "table=trainingVolume,funds#trainingVolume"],
  ["the slides", "export=slides&slide=funds&slide=microCredit~5"],
] as const;

for (const lang of ["zh", "en"] as const) {
  for (const [name, address] of views) {
    test(`no line of ${name} ends within a word or a figure, ${lang}`, async ({ page }) => {
      await page.goto(`?lang=${lang}&${address}`);
      await expect(page.locator("article, table, dialog").first()).toBeVisible();
      const broken: string[] = [];
      for (const width of [360, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        broken.push(
          ...(await brokenTexts(page)).flatMap(forbiddenBreaks).map((lines) => `${width} ${lines}`),
        );
      }
      expect(broken).toEqual([]);
    });
  }
}
