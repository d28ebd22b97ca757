import { join } from "node:path";
import { slowMachine } from "./conditions";
import { markdownTable } from "./markdownTable";
import { answerTo } from "./measuredLoad";
import { cellsOf, type Column, type Part } from "./part";
import { serveFolder } from "./serveFolder";
import { measured } from "./statistics";
import { watchedPage, type Answer, type WatchedPage } from "./watched";

const languageButton = "header button[lang]";

/** What a reader does on the loaded page. Each step starts and ends with the page at rest. */
const steps = [
  {
    name: "the other language, for the first time",
    act: (page: WatchedPage) => answerTo(page, languageButton),
  },
  { name: "back to the first language", act: (page: WatchedPage) => answerTo(page, languageButton) },
  { name: "dark", act: (page: WatchedPage) => theme(page, "dark") },
  { name: "light", act: (page: WatchedPage) => theme(page, "light") },
] as const;

async function theme(watched: WatchedPage, choice: "dark" | "light"): Promise<Answer> {
  await watched.page.locator("header select").first().selectOption(choice);
  await watched.rest("act");
  return watched.answer();
}

interface Row {
  readonly name: string;
  readonly answers: readonly Answer[];
}

const columns: readonly Column<Row>[] = [
  { title: "first picture", value: ({ answers }) => measured(answers.map(({ first }) => first)) },
  { title: "all on screen", value: ({ answers }) => measured(answers.map(({ all }) => all)) },
];

/** How fast the page responds when its settings change. */
export const acts: Part = {
  name: "acts",
  title: "Language and theme",
  measure: async ({ browser, runs, progress }) => {
    const served = await serveFolder(join(import.meta.dirname, "../dist"));
    const found: Answer[][] = steps.map(() => []);
    for (let run = 1; run <= runs; run += 1) {
      progress(`run ${run} of ${runs}`);
      const watched = await watchedPage(browser, slowMachine);
      await watched.page.goto(`${served.address}en/`);
      await watched.rest();
      for (const [place, { act }] of steps.entries()) found[place]?.push(await act(watched));
      await watched.close();
    }
    served.close();
    const rows = steps.map(({ name }, place): Row => ({ name, answers: found[place] ?? [] }));
    const note =
      "ms from the act to the first picture on screen that changed and to the last, at 1440 × 900 and CPU ÷ 4.";
    const table = markdownTable(
      ["change to", ...columns.map(({ title }) => title)],
      rows.map((row) => [row.name, ...cellsOf(columns, row)]),
    );
    return `${note}\n\n${table}`;
  },
};
