import { execFileSync } from "node:child_process";
import { installed } from "./installed";

/** Rebuilds the peer pages. */
export function builtPeers(progress: (words: string) => void): void {
  const path = installed("peers", progress);
  execFileSync("node", ["build.js"], { cwd: path, stdio: "inherit" });
}
