import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createServer, isRunnableDevEnvironment } from "vite";
import { repositoryData } from "../../src/dataset/repositoryData";
import { locales } from "../../src/i18n/locale";
import type * as Prerendered from "../../src/prerendered";
import { checkedData } from "../checkedData";
import { builtPage, cardPath } from "./builtPage";
import { pageCard } from "./pageCard";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");

const write = (path: string, content: string | Uint8Array): void => {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

// Vite's own loader: the same modules and the same names of styles as in the build.
const server = await createServer({
  root,
  configFile: false,
  plugins: [checkedData()],
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error("Vite cannot run modules here.");
  const render = await ssr.runner.import<typeof Prerendered>("/src/prerendered.tsx");
  const material = {
    render,
    sources: repositoryData(),
    template: readFileSync(join(dist, "index.html"), "utf8"),
    address: process.env.ATLAS_URL ?? "",
  };
  for (const locale of locales) {
    for (const [path, content] of builtPage(locale, material)) write(path, content);
    write(cardPath(locale), await pageCard(locale, material.sources));
  }
} finally {
  await server.close();
}
