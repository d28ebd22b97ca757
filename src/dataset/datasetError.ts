import type { Bilingual } from "../i18n/locale";
import type { DatasetProblem } from "./datasetProblem";

/** The size from which a file is refused unread, in bytes; a report's dataset has about 130,000. */
export const maximumBytes = 10_000_000;

/** The most problems of a file that are told one by one. */
export const mostTold = 2000;

/** Why a file is not a dataset: its problems one by one as far as they are told, and how many there are besides the first. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly file: string;
  /** As in `facts[12].value`; empty for the file as a whole. */
  readonly path: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly more: number;
  /** The first problem and those behind it, at most {@link mostTold}. */
  readonly problems: readonly DatasetProblem[];

  constructor(
    file: string,
    { path, found, expected }: DatasetProblem,
    others: readonly DatasetProblem[] = [],
    more = others.length,
  ) {
    const place = path === "" ? file : `${file}, ${path}`;
    const rest = more === 0 ? "" : ` (and ${more} more)`;
    super(`${place}: found ${found.en}; expected ${expected.en}${rest}`);
    this.file = file;
    this.path = path;
    this.found = found;
    this.expected = expected;
    this.more = more;
    this.problems = [{ path, found, expected }, ...others];
  }
}

/** A file is refused unread, for it has more than {@link maximumBytes}. */
export function tooLarge(file: string): DatasetError {
  const megabytes = maximumBytes / 1e6;
  const found = { zh: "更大的文件", en: "a larger file" };
  const expected = { zh: `不超过${megabytes}MB的文件`, en: `a file of at most ${megabytes} MB` };
  return new DatasetError(file, { path: "", found, expected });
}
