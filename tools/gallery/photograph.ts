import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { renderSvg } from "../../src/render/renderSvg";
import { darkPalette, lightPalette } from "../../src/render/theme";
import { charts, type ChartId } from "../../src/charts/index";
import { drawingOf } from "../../src/charts/drawingOf";
import { pictureOf } from "../../src/export/picture/picture";
import { pictureLook } from "../../src/export/picture/pictureLook";
import { defaultSettings } from "../../src/export/settings";
import { locales } from "../../src/i18n/locale";
import { noFilters } from "../../src/selectors/filters";
import { repositoryData } from "../../src/dataset/repositoryData";
import { chromiumPath } from "../chromium";

const { values: given } = parseArgs({
  options: {
    charts: { type: "string" },
    out: { type: "string", default: "gallery" },
    help: { type: "boolean", default: false },
  },
});

if (given.help) {
  console.log(`Draws charts as a slide and at the widths of the page, and photographs them for a look.

Usage: npm run gallery -- [--charts funds,microCredit] [--out DIR]`);
  process.exit(0);
}

const sources = repositoryData();

const isChartId = (name: string): name is ChartId => name in charts;
const wanted = given.charts?.split(",").filter(isChartId) ?? Object.keys(charts).filter(isChartId);
mkdirSync(given.out, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const id of wanted) {
  const chart = charts[id];
  for (const mode of chart.modes.length > 0 ? chart.modes : [undefined]) {
    for (const locale of locales) {
      const plot = chart.plot(sources, { filters: noFilters, locale, mode });
      if (!plot) continue;
      const name = [id, mode, locale].filter((part) => part !== undefined).join("-");
      const subject = { plot, dataset: sources.dataset, filters: noFilters };
      const { svg, width, height } = pictureOf(subject, pictureLook(defaultSettings));
      writeFileSync(join(given.out, `${name}.svg`), svg);
      await page.setViewportSize({ width, height });
      await page.setContent(`<body style="margin:0">${svg}</body>`);
      await page.screenshot({ path: join(given.out, `${name}-slide.png`) });
      const widths = chart.span === "full" ? [1080, 700, 326] : [500, 700, 326];
      const cards = [lightPalette, darkPalette].flatMap((palette) =>
        widths.map((width) => {
          const frame = { width, height: drawingOf(plot).height(width, 13), em: 13, palette };
          return `<svg style="background:${palette.paper};margin:8px;outline:1px dashed #f0f" width="${width}" height="${frame.height}">${renderSvg(drawingOf(plot).option(frame), frame)}</svg>`;
        }),
      );
      await page.setViewportSize({ width: 1130, height: 900 });
      await page.setContent(
        `<body style="margin:0;font:13px sans-serif"><b>${plot.title}</b><br>${cards.join("")}</body>`,
      );
      await page.screenshot({ path: join(given.out, `${name}-page.png`), fullPage: true });
    }
  }
}
await browser.close();
console.log(`${wanted.length} charts drawn into ${given.out}/`);
