import { inTime } from "../../ui/inTime";
import { rememberedFonts, type LoadFont } from "./loadFont";

/**
 * Addresses of all slices of the three faces. Each slice is a file that is loaded only when needed. The packages'
 * `chinese-simplified` slice holds everything at once and is left out.
 */
const addresses = import.meta.glob<string>(
  [
    "../../../node_modules/@fontsource/noto-sans-sc/files/*-400-normal.woff",
    "../../../node_modules/@fontsource/noto-sans-sc/files/*-700-normal.woff",
    "../../../node_modules/@fontsource/noto-serif-sc/files/*-700-normal.woff",
    "!../../../node_modules/@fontsource/*/files/*-chinese-simplified-*",
  ],
  { query: "?url", import: "default", eager: true },
);

/** Loads fonts from the page's own host, in a page or a worker. */
export function browserFonts(): LoadFont {
  const addressOf = new Map(
    Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
  );
  return rememberedFonts(async (_packageName, file) => {
    const address = addressOf.get(file);
    if (address === undefined) throw new Error("this build has no such file");
    return inTime(async (signal) => {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    });
  });
}
