import { createHash } from "node:crypto";
import type { Sources } from "../../src/charts/chart";
import type { Locale } from "../../src/i18n/locale";
import type * as Prerendered from "../../src/prerendered";
import { htmlPage, pagePlaces } from "./htmlPage";
import { pictureHtml } from "./pictureHtml";

/** What the pages of all languages are made from. */
export interface PageMaterial {
  readonly render: Pick<typeof Prerendered, "drawnCharts" | "pageWords" | "prerendered">;
  readonly sources: Sources;
  /** The index.html built by Vite. */
  readonly template: string;
  /** The public address of the atlas, ending in a slash; empty if unknown. */
  readonly address: string;
}

/** The page of a language and its pictures, by their paths within the build's folder. */
export function builtPage(locale: Locale, material: PageMaterial): ReadonlyMap<string, string> {
  const { render, sources, template, address } = material;
  const { folder, root } = pagePlaces[locale];
  const drawn = render.drawnCharts(locale, sources);
  // Browsers may cache pictures for ever, so another edition has another folder.
  const all = drawn.flatMap(({ pictures }) => pictures.map(({ svg }) => svg)).join("");
  const edition = createHash("sha256").update(all).digest("hex").slice(0, 8);
  const pathOf = (id: string, width: number): string => `pictures/${locale}-${edition}/${id}-${width}.svg`;

  const charts = new Map(drawn.map((chart) => [chart.id, chart]));
  const html = render.prerendered(locale, sources, {
    picture: (id) => {
      const chart = charts.get(id);
      return chart ? pictureHtml(chart, (width) => root + pathOf(id, width)) : "";
    },
    table: (id) => charts.get(id)?.table ?? "",
  });
  const card = cardPath(locale);
  return new Map([
    [`${folder}index.html`, htmlPage(template, { locale, html, card, address, ...render.pageWords(locale) })],
    ...drawn.flatMap(({ id, pictures }) =>
      pictures.map(({ width, svg }) => [pathOf(id, width), svg] as const),
    ),
  ]);
}

/** The picture shown where a link to the page of a language is shared. */
export function cardPath(locale: Locale): string {
  return `pictures/card-${locale}.png`;
}
