import { expect, it } from "vitest";
import { drawnWidths } from "../../src/app/figure/pageSize";
import type { Sources } from "../../src/charts/chart";
import type { Locale } from "../../src/i18n/locale";
import * as render from "../../src/prerendered";
import { repositoryData } from "../../src/dataset/repositoryData";
import { builtPage } from "./builtPage";

const template = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta
      name="description"
      content="…"
    />
    <title>…</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

/** The page with pictures for the widest and the narrowest window only, which is quicker. */
const quick = {
  ...render,
  drawnCharts: (locale: Locale, sources: Sources) =>
    render.drawnCharts(locale, sources, (room) => [
      ...drawnWidths(room).slice(0, 1),
      ...drawnWidths(room).slice(-1),
    ]),
};
const material = { render: quick, sources: repositoryData(), template, address: "https://atlas.example/" };
const files = { zh: builtPage("zh", material), en: builtPage("en", material) };
const pages = { zh: files.zh.get("index.html") ?? "", en: files.en.get("en/index.html") ?? "" };

const headOf = (html: string): string => html.slice(0, html.indexOf("</head>"));

/** The text of a page without tags and break opportunities. */
const textOf = (html: string): string =>
  html
    .replace(/<wbr\/?>|<!-- -->/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");

/** The words that are missing from a page. */
const missing = (html: string, words: readonly string[]): readonly string[] => {
  const text = textOf(html);
  return words.filter((each) => !text.includes(each));
};

it("contains headings, findings, figures and sources without scripts", () => {
  expect(
    missing(pages.zh, [
      "报道称14个县达到退出条件；18个县拟退出，结果未报道",
      "8 金融扶贫",
      "拟撬动的银行贷款784亿元，是绿色基金规模的约5.7倍（计算值）",
      "来源：2019年1月16日报道第八节",
    ]),
  ).toEqual([]);
  expect(
    missing(pages.en, [
      "14 counties passed the exit assessment",
      "8 Funding",
      "JavaScript is not running here.",
    ]),
  ).toEqual([]);
});

it("has a table under every chart with its contents in words", () => {
  const tables = pages.en.match(/<summary>Table<\/summary><table[\s\S]*?<\/table>/g) ?? [];
  expect(tables).toHaveLength(17);
  const funds = ["27.856 billion yuan", "278.56亿元", "section 8, sentence 8"];
  expect(tables.some((table) => missing(table, funds).length === 0)).toBe(true);
});

it("shows every chart as a picture that exists, for each width", () => {
  for (const locale of ["zh", "en"] as const) {
    const shown = [...pages[locale].matchAll(/(?:src|srcset)="(?:\.\.?\/)(pictures\/[^"]*\.svg)"/g)];
    const paths = new Set(shown.map(([, path = ""]) => path));
    expect(paths.size).toBe(17 * 2);
    expect([...paths].filter((path) => !files[locale].has(path))).toEqual([]);
    expect(files[locale].size).toBe(paths.size + 1);
  }
});

it("names the page in the other language, its own address, and the picture of its link", () => {
  const heads = { zh: headOf(pages.zh), en: headOf(pages.en) };
  expect(heads.en).toContain('<html lang="en">');
  expect(heads.en).toContain('<link rel="alternate" hreflang="zh-CN" href="https://atlas.example/">');
  expect(heads.en).toContain('<link rel="canonical" href="https://atlas.example/en/">');
  expect(heads.en).toContain(
    '<meta property="og:image" content="https://atlas.example/pictures/card-en.png">',
  );
  expect(heads.en).toContain('src="../assets/index.js"');
  expect(heads.zh).toContain("<title>黔图");
  expect(heads.zh).toContain('<meta property="og:description" content="2019年一篇新闻报道里的贵州扶贫数字');
});

it("draws with names of colours, which follow the page's light or dark theme", () => {
  const [, picture = ""] = [...files.zh].find(([path]) => path.endsWith("/funds-664.svg")) ?? [];
  expect(picture).toContain('fill="var(--reported)"');
  expect(picture).toContain("@media (prefers-color-scheme:dark)");
  expect(picture.match(/="#[0-9a-f]{3,}/g)).toBeNull();
});
