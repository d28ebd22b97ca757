/** Builds every page of pages/ as a folder of static files in dist/: tree-shaken, minified, the dataset beside it. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const names = ["svg", "plot", "vegaLite", "chartJs", "echarts", "reactEcharts"];

rmSync(join(here, "dist"), { recursive: true, force: true });
for (const name of names) {
  const folder = join(here, "dist", name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(here, "pages", `${name}.js`)],
    outdir: folder,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "warning",
  });
  const [script = ""] = Object.keys(metafile.outputs).map((path) => basename(path));
  copyFileSync(join(here, "../../data/report-28.json"), join(folder, "report-28.json"));
  writeFileSync(join(folder, "index.html"), page(name, script));
}

/** The page around a script; the dataset is fetched while the script still loads, as on the atlas. */
function page(name, script) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <link rel="preload" href="report-28.json" as="fetch" crossorigin />
    <style>
      body { font: 16px/1.5 "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 1080px; padding: 24px; }
      nav { display: flex; flex-wrap: wrap; gap: 8px; }
      main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(500px, 100%), 1fr)); gap: 24px; }
      figure { margin: 0; }
      figure > div { height: 300px; overflow: hidden; }
      h2 { font-size: 18px; }
    </style>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`;
}
