import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import atlas from "../data/atlas.json" with { type: "json" };

const { id, name, shortName, description, summary } = atlas;

/** Puts the atlas's names into a text that has places for them. */
function named(text: string): string {
  return text
    .replaceAll("{{id}}", id)
    .replaceAll("{{title}}", `${name.zh} · ${name.en}`)
    .replaceAll("{{description}}", `${description.zh} ${description.en}`);
}

/** What is settled before anything of the page is painted: too early for a file of its own. */
export const firstView = named(readFileSync(new URL("prerender/firstView.js", import.meta.url), "utf8"));

/** Puts the atlas's names into the page as it is before it is built for each language. */
export function atlasPage(): Plugin {
  return { name: "atlas-page", transformIndexHtml: { order: "pre", handler: named } };
}

/** What the atlas is called, and looks like, where it is installed. */
export function atlasManifest(): Plugin {
  const png = (src: string, size: number) => ({ src, type: "image/png", sizes: `${size}x${size}` });
  const manifest = {
    id: "./",
    start_url: "./",
    scope: "./",
    lang: "zh-CN",
    name: `${name.zh} ${name.en}`,
    short_name: shortName.zh,
    description: `${summary.zh}${summary.en}`,
    display: "minimal-ui",
    background_color: "#faf8f3",
    theme_color: "#faf8f3",
    icons: [
      { src: "icon.svg", type: "image/svg+xml", sizes: "any" },
      png("icons/192.png", 192),
      png("icons/512.png", 512),
      { ...png("icons/maskable-512.png", 512), purpose: "maskable" },
    ],
  };
  return {
    name: "atlas-manifest",
    generateBundle() {
      const source = `${JSON.stringify(manifest, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "manifest.json", source });
    },
  };
}
