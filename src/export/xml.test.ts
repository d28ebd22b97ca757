import { expect, it } from "vitest";
import { xmlEscaped } from "./xml";

it("escapes what would be markup, in text and in attributes", () => {
  expect(xmlEscaped(`<b>&"'`)).toBe("&lt;b&gt;&amp;&quot;&apos;");
});

it("leaves out characters that no XML file may hold, and keeps emoji", () => {
  expect(xmlEscaped("a\u0000b\u000bc\ufffe\ud800d 😀")).toBe("abcd 😀");
});
