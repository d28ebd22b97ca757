import { expect, test } from "./atlas";

const views = [
  "?lang=en",
  "?lang=en&table=funds&table=provinceMap&table=timeline",
  "?lang=en&page=facts",
  "?lang=en&page=about",
  "?lang=en&fact=subFundUsed",
  "?lang=en&export=funds",
  "?lang=zh&fact=subFundUsed&page=facts",
] as const;

test("in every view ids are unique, heading levels are in order, and Chinese is marked as Chinese", async ({
  page,
}) => {
  for (const view of views) {
    await page.goto(view);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    if (/export|fact=/.test(view)) await expect(page.getByRole("dialog")).toBeVisible();
    if (view.includes("page=facts")) await expect(page.getByRole("row").nth(3)).toBeVisible();
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const levels = [...document.querySelectorAll("h1, h2, h3, h4")]
        .filter((heading) => heading.getClientRects().length > 0)
        .map(({ tagName }) => Number(tagName.slice(1)));
      const languageOf = (element: Element) => element.closest<HTMLElement>("[lang]")?.lang ?? "";
      const words: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement, nodeValue } = node;
        if (!parentElement || parentElement.closest("script, style, noscript")) continue;
        const isChinese = /\p{Script=Han}/u.test(nodeValue ?? "");
        if (isChinese && !languageOf(parentElement).startsWith("zh")) words.push(nodeValue ?? "");
      }
      const names = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap(
        (element) =>
          ["aria-label", "title", "alt", "placeholder"]
            .map((name) => element.getAttribute(name) ?? "")
            .filter((text) => /\p{Script=Han}/u.test(text) && !languageOf(element).startsWith("zh")),
      );
      return {
        doubledIds: ids.filter((id, place) => ids.indexOf(id) !== place),
        skippedLevels: levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1),
        unmarkedChinese: [...words, ...names],
      };
    });
    expect(faults, view).toEqual({ doubledIds: [], skippedLevels: [], unmarkedChinese: [] });
  }
});
