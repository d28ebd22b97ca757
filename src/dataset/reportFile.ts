/** The size from which a reader's file is refused unread, in bytes; the report has about 16,000. */
export const largestReportFile = 1_000_000;

/** Why a file cannot be the text of a report. */
export type ReportFileFault = "tooLarge" | "empty" | "notText" | "webPage";

export type ReportFileReading =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: ReportFileFault };

/** Control characters that no text file holds; tabs, line ends and form feeds are none of them. */
const controls = /(?![\t\n\f\r\u007f-\u009f])\p{Cc}/u;

/** The encodings to try, in turn: what a byte-order mark says, or else UTF-8 and the one of older Chinese systems. */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file's bytes as text, or why they are none. */
export function readReportFile(bytes: Uint8Array): ReportFileReading {
  if (bytes.length > largestReportFile) return { text: null, fault: "tooLarge" };
  const text = encodingsOf(bytes)
    .map((encoding) => decoded(bytes, encoding))
    .find((candidate) => candidate !== null);
  if (text === undefined || controls.test(text)) return { text: null, fault: "notText" };
  const start = text.trimStart().slice(0, 15).toLowerCase();
  if (start === "") return { text: null, fault: "empty" };
  if (/^(<!doctype|<html|<\?xml|<head|<body)/.test(start)) return { text: null, fault: "webPage" };
  return { text, fault: null };
}
