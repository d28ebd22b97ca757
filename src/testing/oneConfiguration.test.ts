import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What speaks of this report and its province on purpose: background words, and where Chinese lines may break. */
const aboutThisReport: readonly string[] = [
  "src/charts/cloudPipeline.ts",
  "src/i18n/chineseWords.ts",
  "src/wording/glossaryOfPeople.ts",
  "src/wording/glossaryOfPolicy.ts",
  "src/wording/termForms.ts",
];

const isTest = (file: string) => /\.test\.tsx?$|^src\/testing\//.test(file);

test("nothing but the data and what is written about this report names its province", () => {
  const within = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
  const files = ["index.html", ...["src", "tools", "public"].flatMap(within)].filter((file) =>
    /\.(tsx?|css|js|html)$/.test(file),
  );
  const naming = files.filter(
    (file) => !isTest(file) && /黔|贵州|guizhou|铜仁|tongren/i.test(readFileSync(file, "utf8")),
  );
  expect(naming.sort()).toEqual(aboutThisReport);
});
