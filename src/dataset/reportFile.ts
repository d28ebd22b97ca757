/** Files of this size in bytes or more are refused unread; the report has about 16,000 bytes. */
export const largestReportFile = 1_000_000;

/** Why a file cannot be the text of a report. */
export type ReportFileFault = "tooLarge" | "empty" | "notText" | "webPage";

export type ReportFileReading =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: ReportFileFault };

/** Control characters that text files do not contain. Tabs, line breaks and form feeds are allowed. */
const controls = /(?![\t\n\f\r\u007f-\u009f])\p{Cc}/u;

/**
 * The encodings to try in turn: that of a byte-order mark or, without one, UTF-8 and the encoding of older Chinese systems.
 */
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

/** The bytes of a file as text, or the reason why they are not text. */
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
