import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packageFaults, partXml, relatedParts } from "../../testing/packageFaults";
import { elementsOf, textOf } from "../../testing/strictXml";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";
import { ExportFault } from "../exportFault";
import { templateLook } from "../templateLook";
import { pptxOf } from "./pptx";
import { readTemplate } from "./template";

/** A deck of ours that serves as somebody else's template, with another name, other colours and a 4 : 3 format. */
async function templateFile(): Promise<Uint8Array> {
  const deck = testDeck(subjects("en").slice(0, 2), "en", look({ preset: "standard" }));
  const files = unzipSync(await pptxOf(deck, { paint: paintNothing }));
  const theme = Buffer.from(files["ppt/theme/theme1.xml"] ?? []).toString();
  return zipSync({ ...files, "ppt/theme/theme1.xml": strToU8(theme.replaceAll("2B3F7A", "A01020")) });
}

describe("a deck with a template", () => {
  const made = templateFile().then(async (bytes) => {
    const template = readTemplate(bytes);
    const own = templateLook(template, look());
    const deck = testDeck(subjects("en").slice(0, 4), "en", own, "Talk", template);
    const pptx = await pptxOf(deck, { paint: paintNothing });
    return { pptx, deck, files: unzipSync(pptx), given: unzipSync(bytes) };
  });

  it("is complete, has the template's size and none of its slides", async () => {
    const { pptx, files } = await made;
    expect(packageFaults(pptx)).toEqual([]);
    const size = elementsOf(partXml(files, "ppt/presentation.xml"), "p:sldSz")[0]?.attributes;
    expect([size?.cx, size?.cy]).toEqual(["9144000", "6858000"]);
    const titles = elementsOf(partXml(files, "ppt/slides/slide1.xml"), "p:sp").map(textOf);
    expect(titles[0]).toBe("Talk");
  });

  it("keeps the template's master, layouts and theme to the byte", async () => {
    const { files, given } = await made;
    const kept = Object.keys(given).filter((path) =>
      /^ppt\/(slideMasters|slideLayouts)\/|^ppt\/theme\/theme1/.test(path),
    );
    expect(kept).toHaveLength(11);
    for (const path of kept)
      expect(Buffer.compare(files[path] ?? Buffer.alloc(0), given[path] ?? Buffer.alloc(1))).toBe(0);
  });

  it("puts each title into the template's placeholder, in the template's letters", async () => {
    const { files, deck } = await made;
    const root = partXml(files, "ppt/slides/slide2.xml");
    const title = elementsOf(root, "p:sp").find((shape) =>
      elementsOf(shape, "p:ph").some(({ attributes }) => attributes.type === "title"),
    );
    if (!title) throw new Error("There is no title.");
    expect(textOf(title)).toBe(deck.slides[0]?.title);
    expect(elementsOf(title, "a:xfrm")).toEqual([]);
    expect(elementsOf(title, "a:rPr").map(({ children }) => children.length)).toEqual([0]);
    expect(Object.values(relatedParts(files, "ppt/slides/slide2.xml"))).toContain(
      "ppt/slideLayouts/slideLayout3.xml",
    );
  });

  it("keeps everything it draws within the template's placeholder for text", async () => {
    const { files, deck } = await made;
    const content = deck.template?.frame.content;
    if (!content) throw new Error("There is no template.");
    const shapes =
      elementsOf(partXml(files, "ppt/slides/slide3.xml"), "p:spTree")[0]?.children.slice(2) ?? [];
    const boxes = shapes.flatMap((shape) => {
      const [at, size] = [
        elementsOf(shape, "a:off")[0],
        elementsOf(shape, "a:ext").find((each) => each.attributes.cx),
      ];
      return at && size
        ? [[Number(at.attributes.y), Number(at.attributes.y) + Number(size.attributes.cy)]]
        : [];
    });
    expect(boxes.length).toBeGreaterThan(2);
    for (const [top = 0, bottom = 0] of boxes) {
      expect(top).toBeGreaterThanOrEqual(content.y * 12700 - 1);
      expect(bottom).toBeLessThanOrEqual((content.y + content.height) * 12700 + 12700);
    }
  });
});

describe("a file that is no template", () => {
  const fault = (bytes: Uint8Array): string => {
    try {
      readTemplate(bytes);
    } catch (cause) {
      if (cause instanceof ExportFault) return cause.words.en;
    }
    return "";
  };
  it.each([
    ["a text", strToU8("hello"), "This is not a PowerPoint file. Choose a .pptx or .potx."],
    [
      "an old or locked file",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      "The template is an old .ppt file or has a password. Save it in PowerPoint as .pptx or .potx without a password.",
    ],
    [
      "another ZIP",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      "This is not a PowerPoint file. Choose a .pptx or .potx.",
    ],
    [
      "a strict file",
      zipSync({
        "ppt/presentation.xml": strToU8('<p xmlns="http://purl.oclc.org/ooxml/presentationml/main"/>'),
      }),
      "The template is in the Strict Open XML format. Save it in PowerPoint as an ordinary .pptx.",
    ],
  ])("is refused with a reason: %s", (_, bytes, words) => {
    expect(fault(bytes)).toBe(words);
  });
});
