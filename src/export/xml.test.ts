import { expect, it } from "vitest";
import { xmlEscaped } from "./xml";

it("escapes markup in text and in attributes", () => {
  expect(xmlEscaped(`<b>&"'`)).toBe("&lt;b&gt;&amp;&quot;&apos;");
});

it("removes characters that XML does not allow, and keeps emoji", () => {
  expect(xmlEscaped("a\u0000b\u000bc\ufffe\ud800d 😀")).toBe("abcd 😀");
});
