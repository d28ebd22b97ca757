import { zipSync } from "fflate";
import type { ExportedFile } from "./formats";

/** Noon on the first day that a ZIP can write: the same files make the same archive whenever it is made. */
const fixedDate = new Date(1980, 0, 1, 12);

/** A file of a ZIP. */
export type ZippedFile = Pick<ExportedFile, "name" | "type" | "bytes">;

/** Files as one ZIP; pictures are compressed already and stored as they are, SVG is deflated. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, type, bytes }) => [
        name,
        [bytes, { level: type === "image/png" ? 0 : 6, mtime: fixedDate }],
      ]),
    ),
  );
}
