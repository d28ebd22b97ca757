import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A text that a reader may see, and where it is written. */
export interface ShownString {
  readonly text: string;
  readonly place: string;
}

/** Stands for a value inserted into a text. */
export const inserted = "\uFFFC";

/** Code whose texts readers do not see, that lists single words, or that follows the standards for references. */
const excluded =
  /\.test\.tsx?$|^src\/testing\/|^src\/i18n\/(?:chineseWords|lineBreaks)\.ts$|^src\/dataset\/printedFigure\.ts$|^src\/wording\/citation\.ts$|^tools\/(?:audit|gallery)\//;

/** The texts in the code of the product and of its command line, from all files. */
export function codeStrings(): readonly ShownString[] {
  return ["src", "tools"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !excluded.test(path))
    .flatMap((path) => stringsIn(path, readFileSync(path, "utf8")));
}

/** The texts in one file of code, with a placeholder for each inserted value. */
export function stringsIn(path: string, code: string): readonly ShownString[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: ShownString[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text, place: `${path}:${line + 1}` });
    }
    if (!isUnshown(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Code without texts for readers: imports, exports, regular expressions, and the names that the glossary forbids for a term.
 */
function isUnshown(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isNewExpression(node) && node.expression.getText() === "RegExp") ||
    (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "not")
  );
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => inserted + literal.text).join("");
}

/** The texts in the data files, except for quotations from the report. */
export function dataStrings(): readonly ShownString[] {
  return ["data/report-28.json", "data/county-exits.json", "data/map.json", "data/atlas.json"].flatMap(
    (path) => stringsWithin(JSON.parse(readFileSync(path, "utf8")), path),
  );
}

function stringsWithin(value: unknown, place: string): readonly ShownString[] {
  if (typeof value === "string") return [{ text: value, place }];
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, part]) => (key === "printed" ? [] : stringsWithin(part, `${place} ${key}`)));
}

/** The lines of the readme, without its code. */
export function readmeStrings(): readonly ShownString[] {
  return readFileSync("README.md", "utf8")
    .replace(/^```[^]*?^```/gm, (code) => code.replace(/[^\n]/g, ""))
    .split("\n")
    .map((line, place) => ({ text: line.replace(/`[^`]*`/g, inserted), place: `README.md:${place + 1}` }));
}
