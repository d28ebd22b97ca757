import type { Bilingual } from "../i18n/locale";
import { DatasetError, maximumBytes, tooLarge } from "./datasetError";
import { jsonFault } from "./jsonFault";

/** Reads a file's text as JSON, or throws a {@link DatasetError} that says where it breaks off; `kind` says what it should be. */
export function parseJson(text: string, source: string, kind: Bilingual): unknown {
  if (isTooLarge(text)) throw tooLarge(source);
  const wrong = (found: Bilingual, expected: Bilingual) =>
    new DatasetError(source, { path: "", found, expected });
  const body = text.replace(/^\uFEFF/, "");
  const start = body.trimStart().slice(0, 1);
  if (start === "") throw wrong({ zh: "空文件", en: "an empty file" }, kind);
  if (start === "<") throw wrong({ zh: "一个网页（HTML）", en: "an HTML page" }, kind);
  try {
    return JSON.parse(body);
  } catch {
    const { line, column, found } = jsonFault(body);
    const what =
      found === null ? { zh: "文件中断", en: "the end of the file" } : { zh: `“${found}”`, en: `"${found}"` };
    const shown = {
      zh: `第${line}行第${column}列：${what.zh}`,
      en: `${what.en} at line ${line}, column ${column}`,
    };
    throw wrong(shown, { zh: "完整、合法的JSON", en: "complete and valid JSON" });
  }
}

/** A UTF-16 unit takes one to three bytes in UTF-8, so most files need no counting. */
function isTooLarge(text: string): boolean {
  if (text.length > maximumBytes) return true;
  return text.length * 3 > maximumBytes && new TextEncoder().encode(text).length > maximumBytes;
}
