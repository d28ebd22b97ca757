import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer, isRunnableDevEnvironment } from "vite";
import { repositoryData } from "../../src/dataset/repositoryData";
import { locales } from "../../src/i18n/locale";
import type { DrawnChart } from "../../src/prerendered";
import { htmlPage, pagePlaces } from "./htmlPage";
import { pictureHtml } from "./pictureHtml";

const dist = join(import.meta.dirname, "../../dist");
const root = join(import.meta.dirname, "../..");

// Vite's own loader: the same modules and names of styles as in the build.
const server = await createServer({ root, server: { middlewareMode: true, hmr: false, ws: false } });
const { ssr } = server.environments;
if (!isRunnableDevEnvironment(ssr)) throw new Error("Vite cannot run modules here.");
const page = await ssr.runner.import<typeof import("../../src/prerendered")>("/src/prerendered.tsx");
const template = readFileSync(join(dist, "index.html"), "utf8");
const sources = repositoryData();
mkdirSync(join(dist, "pictures"), { recursive: true });

for (const locale of locales) {
  const place = pagePlaces[locale];
  const drawn = page.drawnCharts(locale, sources);
  const files = new Map(
    drawn.flatMap(({ id, pictures }) =>
      pictures.map(({ width, svg }) => {
        const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8);
        const file = `pictures/${id}.${locale}.${width}.${hash}.svg`;
        writeFileSync(join(dist, file), svg);
        return [`${id} ${width}`, place.root + file] as const;
      }),
    ),
  );
  const fileOf = ({ id }: DrawnChart, width: number): string => files.get(`${id} ${width}`) ?? "";
  const pictures = new Map(drawn.map((chart) => [chart.id, pictureHtml(chart, fileOf)]));
  const html = page.prerendered(locale, sources, (chart) => pictures.get(chart) ?? "");
  mkdirSync(join(dist, place.folder), { recursive: true });
  writeFileSync(
    join(dist, place.folder, "index.html"),
    htmlPage(template, {
      locale,
      html,
      card: "",
      address: process.env.ATLAS_URL ?? "",
      ...page.headWords(locale),
    }),
  );
}
await server.close();
