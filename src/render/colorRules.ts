import { pagePalettes, type Palette } from "./theme.ts";

/** The names of a palette's colours in style sheets. */
const names = [
  ["paper", "paper"],
  ["field", "field"],
  ["ink", "ink"],
  ["inkQuiet", "ink-quiet"],
  ["line", "line"],
  ["reported", "indigo"],
  ["onReported", "on-indigo"],
  ["reportedSoft", "indigo-whole"],
  ["planned", "ochre"],
  ["stock", "stock"],
  ["accent", "accent"],
] as const;

function rule(selector: string, palette: Palette): string {
  return `${selector} { ${names.map(([color, name]) => `--${name}: ${palette[color]};`).join(" ")} }`;
}

/** The charts' colours as CSS variables, with a rule for each theme of the page. Print is light in every theme. */
export function colorRules(): string {
  const themes = Object.entries(pagePalettes).map(([theme, palette]) =>
    rule(`:root[data-theme="${theme}"]`, palette),
  );
  return `${rule(":root", pagePalettes.light)}\n@media not print {\n${themes.join("\n")}\n}\n`;
}
