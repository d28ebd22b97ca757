import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getManifest } from "@serwist/build";
import { locales } from "../../src/i18n/locale";
import { pagePlaces } from "../prerender/htmlPage";
import { iconFiles } from "./icons";
import { workerScript } from "./workerScript";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");

/** The files that the page and all its exports need, and their total size. */
async function keptFiles() {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ["**/*"],
    // Without the built pictures charts are drawn live at once; icons, schema and licences are not needed offline.
    globIgnores: ["pictures/**", "icons/**", "schema/**", "*.{txt,md}"],
    // Their names contain a hash.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 5e6,
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  return { entries: manifestEntries, size };
}

mkdirSync(join(dist, "icons"), { recursive: true });
for (const [path, png] of iconFiles(readFileSync(join(dist, "icon.svg"), "utf8"))) {
  writeFileSync(join(dist, path), png);
}

// The page states the size of its copy. Only after that are the pages final and have their revisions.
const { size } = await keptFiles();
for (const locale of locales) {
  const page = join(dist, pagePlaces[locale].folder, "index.html");
  const html = readFileSync(page, "utf8");
  const told = html.replace('<link rel="manifest"', `$& data-bytes="${size}"`);
  if (told === html) throw new Error(`${page} names no manifest.`);
  writeFileSync(page, told);
}

const { code, licences } = await workerScript(root);
const { entries } = await keptFiles();
const worker = code.replace("self.__SW_MANIFEST", () => JSON.stringify(entries));
if (worker === code) throw new Error("The worker has no place for its list of files.");
writeFileSync(join(dist, "offlineWorker.js"), worker);
const listed = readFileSync(join(dist, "licences.md"), "utf8");
// A package that is in the page as well is already listed there.
const [, ...ofWorker] = licences.split(/^(?=## )/m);
const added = ofWorker.filter((licence) => !listed.includes(licence.slice(0, licence.indexOf("\n"))));
appendFileSync(join(dist, "licences.md"), `\n${added.join("")}`);
