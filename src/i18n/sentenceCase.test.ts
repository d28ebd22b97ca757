import { expect, test } from "vitest";
import { sentenceCase, withinSentence } from "./sentenceCase";

test("a phrase begins with a capital by itself and with a small letter within a sentence", () => {
  expect(sentenceCase("villages with paved roads")).toBe("Villages with paved roads");
  expect(withinSentence("With paved roads", [])).toBe("with paved roads");
  expect(withinSentence("通硬化路的村", ["通县"])).toBe("通硬化路的村");
});

test("names and abbreviations keep their capital", () => {
  const names = ["Dongshan", "East Town County"];
  expect(withinSentence("Dongshan's villages", names)).toBe("Dongshan's villages");
  expect(withinSentence("East Town County: villages", names)).toBe("East Town County: villages");
  expect(withinSentence("GDP per head", names)).toBe("GDP per head");
});
