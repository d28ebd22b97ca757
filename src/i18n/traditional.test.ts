import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { simplifiedText } from "./traditional";

test.each([
  ["貴州扶貧", "贵州扶贫"],
  ["小額信貸", "小额信贷"],
  ["臺江縣、畢節", "台江县、毕节"],
  ["盤縣 Pan County 55%", "盘县 Pan County 55%"],
  ["以後、於是", "以后、于是"],
  ["著名", "著名"],
])("%s is %s", (traditional, simplified) => {
  expect(simplifiedText(traditional)).toBe(simplified);
});

test.each(["report-28.json", "boundaries.topo.json", "county-exits.json"])(
  "nothing of %s would be told as traditional",
  (file) => {
    const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
    expect(simplifiedText(text) === text).toBe(true);
  },
);
