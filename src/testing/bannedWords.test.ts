import { expect, it } from "vitest";
import { bannedIn } from "./bannedWords";
import { codeStrings, readmeStrings, stringsIn } from "./shownStrings";

/** The words of the data and of what is said of them are read and changed together, apart from the page's. */
const readApart = /^src\/(?:dataset|wording|map)\//;

it.each([
  ["the code", codeStrings().filter(({ place }) => !readApart.test(place))],
  ["the readme", readmeStrings()],
])("finds no banned word in %s", (_, strings) => {
  const faults = strings.flatMap(({ text, place }) =>
    bannedIn(text).map((fault) => `${place} ${fault}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

it.each([
  ["第 2 节", '"第 2"'],
  ["PDF 文件", '"F 文"'],
  ["共 \uFFFC 张", '"共 …"'],
  ["好,不好", '"好,"'],
  ['叫"黔图"', '"""'],
  ["66个贫困县", '"6个贫困县"'],
  ["66 poverty counties", '"poverty counties"'],
  ["a “quoted” word", '"“"'],
])("bans a word of %s", (text, found) => {
  expect(bannedIn(text).map((fault) => fault.split(" → ")[0])).toEqual([found]);
});

it("knows a text by what is written in the code, with a sign for what is put in", () => {
  const code = "import x from 'a b'; const a = `共 ${count} 张`; const b = <p>Two words</p>;";
  expect(stringsIn("x.tsx", code).map(({ text }) => text)).toEqual(["共 \uFFFC 张", "Two words"]);
});
