import type { Plugin } from "vite";
import { colorRules } from "../src/render/colorRules.ts";

/** Makes the charts' colours available as a style sheet, so that page and pictures share one source of colours. */
export function colorSheet(): Plugin {
  const name = "virtual:colors.css";
  const resolved = `\0${name}`;
  return {
    name: "color-sheet",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? colorRules() : undefined),
  };
}
