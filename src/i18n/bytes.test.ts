import { expect, it } from "vitest";
import { formatBytes } from "./bytes";

it("shows kilobytes up to a megabyte, at least one, and megabytes from there", () => {
  expect([0, 1, 1499, 86_400, 999_499, 999_500, 1_440_000].map((bytes) => formatBytes(bytes, "en"))).toEqual([
    "1 kB",
    "1 kB",
    "1 kB",
    "86 kB",
    "999 kB",
    "1.0 MB",
    "1.4 MB",
  ]);
});
