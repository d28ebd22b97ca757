import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { rememberedFonts, type LoadFont } from "./loadFont";

/** Loads fonts from the installed packages, for the command line and tests. */
export function nodeFonts(): LoadFont {
  const { resolve } = createRequire(import.meta.url);
  return rememberedFonts((packageName, file) => readFile(resolve(`${packageName}/files/${file}`)));
}
