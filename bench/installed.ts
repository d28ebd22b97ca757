import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages of a folder of the benchmark if they are missing. */
export function installed(folder: string, progress: (words: string) => void): string {
  const path = join(import.meta.dirname, folder);
  if (!existsSync(join(path, "node_modules"))) {
    progress(`installing bench/${folder}`);
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: path,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return path;
}
