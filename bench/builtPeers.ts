import { execFileSync } from "node:child_process";
import { installed } from "./installed";

/** Builds the peer pages anew. */
export function builtPeers(progress: (words: string) => void): void {
  const path = installed("peers", progress);
  execFileSync("node", ["build.js"], { cwd: path, stdio: "inherit" });
}
