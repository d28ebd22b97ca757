import { expect, it } from "vitest";
import { colorRules } from "./colorRules";

it("gives the page the colours of its charts, and those of the light theme in print", () => {
  const [own, ...themes] = colorRules().split("\n");
  expect(own).toBe(
    ":root { --paper: #ffffff; --field: #f3f2ee; --ink: #1b2130; --ink-quiet: #596072; --line: #d5d7dd; --indigo: #2b3f7a; --on-indigo: #ffffff; --indigo-whole: #c3cbe3; --ochre: #9a6212; --stock: #7d8390; --accent: #c03a22; }",
  );
  expect(themes[0]).toBe("@media not print {");
  expect(themes.map((line) => line.split(" {")[0])).toEqual([
    "@media not print",
    ':root[data-theme="light"]',
    ':root[data-theme="dark"]',
    ':root[data-theme="contrast-light"]',
    ':root[data-theme="contrast-dark"]',
    "}",
    "",
  ]);
});
