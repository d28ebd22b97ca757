import { expect, it } from "vitest";
import { sourceLinks } from "./sourceLinks";

it.each([
  "https://atlas.example.org/guizhou/?lang=en&mode=funds.x#funds",
  "https://atlas.example.org/guizhou/",
])("%s gives links to a statement's source in the language of the slide", (atlas) => {
  expect(sourceLinks(atlas, "zh")).toBe("https://atlas.example.org/guizhou/?lang=zh&fact=");
});

it.each([
  "http://localhost:5173/",
  "http://127.0.0.1:4173/",
  "http://[::1]:4173/",
  "http://192.168.1.20/atlas/",
  "http://nas/atlas/",
  "http://nas.local/atlas/",
  "file:///home/me/atlas/index.html",
])("%s gives no links, since others cannot open it", (atlas) => {
  expect(sourceLinks(atlas, "zh")).toBeNull();
});
