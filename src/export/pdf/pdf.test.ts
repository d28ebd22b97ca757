import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { FontSliceError, rememberedFonts } from "./loadFont";
import { pdfOf } from "./pdf";
import {
  about,
  isWithoutPoppler,
  pageOf,
  pdfWith,
  pictureWith,
  poppler,
  popplerNote,
  testFonts,
} from "../../testing/pdfForTests";

const folder = "src/charts/__golden__";
const names = readdirSync(folder).map((file) => file.replace(".svg", ""));
const golden = (name: string) => readFileSync(`${folder}/${name}.svg`, "utf8");

const withoutSpace = (text: string) => text.replace(/\s/g, "");

function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

describe.skipIf(isWithoutPoppler)(`all golden pictures as one PDF (${popplerNote})`, () => {
  let pdf: Uint8Array = new Uint8Array();
  let texts: readonly string[] = [];

  beforeAll(async () => {
    const pages = names.map((name) => pageOf(golden(name), name));
    pdf = await pdfOf(pages, about, testFonts);
    texts = poppler("pdftotext", ["-raw", "-", "-"], pdf).toString().split("\f");
  }, 120_000);

  it.each(names.map((name, place) => ({ name, place })))(
    "$name has its texts, in order",
    ({ name, place }) => {
      expect(withoutSpace(texts[place] ?? "")).toBe(withoutSpace(textsOf(golden(name))));
    },
  );

  it("it has a page for each picture, 13⅓ inches wide, with the picture's title", () => {
    const facts = poppler("pdfinfo", ["-"], pdf).toString();
    expect(facts).toMatch(new RegExp(`^Pages: +${names.length}$`, "m"));
    expect(facts).toMatch(/^Page size: +960 x 540 pts$/m);
    expect(facts).toMatch(/^Title: +黔图 Atlas$/m);
    expect(facts).toMatch(/^Subject: +扶贫 \/ poverty$/m);
    expect(facts).toMatch(/^Creator: +黔图 \/ Guizhou Poverty-Alleviation Atlas$/m);
    expect(facts).toMatch(/^CreationDate: +Wed Jan 16/m);
    expect(facts).toMatch(/^Tagged: +yes$/m);
    expect(facts).toMatch(/^JavaScript: +no$/m);
  });

  it("it embeds one subset of each font, with a mapping back to Unicode", () => {
    const rows = poppler("pdffonts", ["-"], pdf).toString().trimEnd().split("\n").slice(2).sort();
    expect(
      rows.map((row) =>
        row
          .replace(/^[A-Z]{6}\+/, "")
          .replace(/ +\d+ +\d+$/, "")
          .replace(/ +/g, " "),
      ),
    ).toEqual(
      ["NotoSerifSC-Bold", "NotoSansSC-Regular", "NotoSansSC-Bold"].map(
        (face) => `${face} CID TrueType Identity-H yes yes yes`,
      ),
    );
  });

  it("it has a figure with the picture's title on each page", () => {
    const structure = poppler("pdfinfo", ["-struct", "-"], pdf).toString();
    expect(structure.match(/Figure "[^"]+"/g)).toEqual(names.map((name) => `Figure "${name}"`));
  });
});

describe("for screen readers", () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();

  it("a PDF gives its own language, that of each page, and title and description in place of the drawing", async () => {
    const file = Buffer.from(await pdfWith(pictureWith("")));
    expect(file.includes("/Lang (zh-CN)")).toBe(true);
    expect(file.includes("/Lang (en)")).toBe(true);
    expect(file.includes("/DisplayDocTitle true")).toBe(true);
    expect(file.includes(utf16("说明 described"))).toBe(true);
  });

  it("a PDF of several pages has an outline", async () => {
    const pages = ["第一页", "第二页"].map((title) => pageOf(pictureWith(""), title));
    const file = Buffer.from(await pdfOf(pages, about, testFonts));
    expect(file.toString("latin1").match(/\/Outlines|\/Dest \[/g)).toEqual([
      "/Dest [",
      "/Dest [",
      "/Outlines",
    ]);
    expect(file.includes(Buffer.concat([Buffer.from("/Title (\xfe\xff", "latin1"), utf16("第二页")]))).toBe(
      true,
    );
  });
});

it("the same pictures give the same bytes", async () => {
  const make = () => pdfWith(golden("funds-zh"), golden("provinceMap-record-en"));
  expect(Buffer.compare(await make(), await make())).toBe(0);
});

it("an error names the slice that cannot be loaded, and the next attempt loads it again", async () => {
  let isOffline = true;
  const fonts = rememberedFonts((packageName, file) => {
    if (isOffline && file.includes("-114-")) return Promise.reject(new Error("no network"));
    const [, family, slice = "", weight] = /^noto-(sans|serif)-sc-(.+)-(\d+)-normal/.exec(file) ?? [];
    expect(packageName).toBe(`@fontsource/noto-${family}-sc`);
    return testFonts(family === "serif" ? "serif" : "sans", weight === "700" ? 700 : 400, slice);
  });
  const page = pageOf(pictureWith(`<text font-size="40px">贵州</text>`));
  const fault = await pdfOf([page], about, fonts).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(FontSliceError);
  expect(fault).toMatchObject({
    slice: "114",
    message:
      "The font file noto-sans-sc-114-400-normal.woff, which the PDF needs for its text, could not be loaded (no network). Check the connection and export again.",
  });
  isOffline = false;
  expect((await pdfOf([page], about, fonts)).length).toBeGreaterThan(1000);
});
