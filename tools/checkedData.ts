import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport, type Plugin } from "vite";
import type * as Checks from "../src/dataset/dataFiles";
import type * as SiteChecks from "../src/dataset/siteChecks";

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Checks the data that the page is built from, and tells the page their digests: the same bytes need no check again. */
export function checkedData(): Plugin {
  const name = "virtual:data-digests";
  const resolved = `\0${name}`;
  let isBuild = false;
  return {
    name: "checked-data",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === name ? resolved : undefined),
    load: async (id) => {
      if (id !== resolved) return undefined;
      // Data that are being worked on are checked by the page, which says what is wrong.
      return `export const digests = ${JSON.stringify(isBuild ? await digestsOfData() : {})};`;
    },
  };
}

/** The SHA-384 of each data file, as `integrity` has it; throws for one that is wrong. */
async function digestsOfData(): Promise<Readonly<Record<string, string>>> {
  const { module } = await runnerImport<typeof Checks>(path("src/dataset/dataFiles.ts"));
  const { module: site } = await runnerImport<typeof SiteChecks>(path("src/dataset/siteChecks.ts"));
  const text = (file: string) => readFileSync(path(`data/${file}`), "utf8");
  site.checkSite({
    "boundaries.topo.json": module.dataFiles["boundaries.topo.json"](text("boundaries.topo.json")),
    "county-exits.json": module.dataFiles["county-exits.json"](text("county-exits.json")),
    "map.json": module.dataFiles["map.json"](text("map.json")),
  });
  return Object.fromEntries(
    Object.entries(module.dataFiles).map(([file, check]) => {
      const content = readFileSync(path(`data/${file}`));
      check(content.toString());
      return [file, `sha384-${createHash("sha384").update(content).digest("base64")}`];
    }),
  );
}
