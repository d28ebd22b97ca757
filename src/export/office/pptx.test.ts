import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { alternativeText } from "../../wording/plotSummary";
import { referenceText } from "../../wording/referenceText";
import { charts } from "../../charts/index";
import { officeForm } from "../../charts/officeForm";
import {
  packageFaults,
  partXml,
  relatedParts,
  slidePaths,
  type PackageFiles,
} from "../../testing/packageFaults";
import { pptxOf } from "./pptx";
import { elementsOf, textOf, type XmlElement } from "../../testing/strictXml";
import { look, paintNothing, subjects, testDeck, wholeDeck } from "../../testing/testDecks";
import { sources } from "../../testing/sources";

const opened = async (deck: Parameters<typeof pptxOf>[0]): Promise<PackageFiles> =>
  unzipSync(await pptxOf(deck, { paint: paintNothing }));

// Each language and each theme once, since what is tested here does not depend on their combination.
const themed = [
  { locale: "zh", settings: {} },
  { locale: "en", settings: { theme: "dark" } },
] as const;

describe.each(themed)("the deck of all charts in $locale, $settings", ({ locale, settings }) => {
  const shown = subjects(locale);
  let files: PackageFiles | null = null;
  const opened = async () => (files ??= unzipSync((await wholeDeck(locale, settings)).bytes));
  afterAll(() => {
    files = null;
  });

  it("contains nothing that PowerPoint would repair", async () => {
    expect(packageFaults((await wholeDeck(locale, settings)).bytes)).toEqual([]);
  });

  it("has a title slide, a slide for each chart and slides of sources, each with its title", async () => {
    const files = await opened();
    const titles = slidePaths(files).map((path) => {
      const shapes = elementsOf(partXml(files, path), "p:sp");
      const title = shapes.find((shape) =>
        elementsOf(shape, "p:ph").some(({ attributes }) =>
          ["title", "ctrTitle"].includes(attributes.type ?? ""),
        ),
      );
      return title ? textOf(title) : "";
    });
    const last = { zh: "来源与说明", en: "Sources and notes" }[locale];
    expect(titles.slice(0, shown.length + 1)).toEqual(["Figures", ...shown.map(({ plot }) => plot.title)]);
    expect(new Set(titles.slice(shown.length + 1))).toEqual(new Set([last]));
  });

  it("sets an East Asian font on every run, field and label", async () => {
    const files = await opened();
    const bare = Object.keys(files)
      .filter((path) =>
        /^ppt\/(slides|charts|notesSlides|slideLayouts|slideMasters|notesMasters)\/\w+\.xml$/.test(path),
      )
      .flatMap((path) => {
        const root = partXml(files, path);
        const looks = ["a:rPr", "a:defRPr", "a:endParaRPr"].flatMap((name) => elementsOf(root, name));
        const runs = [...elementsOf(root, "a:r"), ...elementsOf(root, "a:fld")];
        return [
          ...runs
            .filter(({ children }) => children[0]?.name !== "a:rPr")
            .map(() => `${path}: a run without look`),
          ...looks
            .filter(({ children }) => {
              const faces = children.filter(({ name }) => /^a:(latin|ea|cs)$/.test(name));
              return faces.length !== 3 || faces.some(({ attributes }) => !attributes.typeface);
            })
            .map(({ name }) => `${path}: ${name}`),
        ];
      });
    expect(bare).toEqual([]);
  });

  it("takes every colour and font from the theme", async () => {
    const files = await opened();
    const own = Object.keys(files)
      .filter((path) => /^ppt\/(slides|charts|slideLayouts|slideMasters)\/\w+\.xml$/.test(path))
      .flatMap((path) => {
        const root = partXml(files, path);
        const faces = ["a:latin", "a:ea", "a:cs"].flatMap((name) => elementsOf(root, name));
        return [
          ...elementsOf(root, "a:srgbClr").map(({ attributes }) => `${path}: ${attributes.val ?? ""}`),
          ...faces
            .filter(({ attributes }) => !/^\+m[jn]-(lt|ea|cs)$/.test(attributes.typeface ?? ""))
            .map(({ attributes }) => `${path}: ${attributes.typeface ?? ""}`),
        ];
      });
    expect(own).toEqual([]);
  });

  it("has a text alternative of at most 500 characters for every graphic", async () => {
    const files = await opened();
    const described = slidePaths(files)
      .slice(1, -1)
      .map((path) => {
        const root = partXml(files, path);
        return graphicsOf(root).map((graphic) => elementsOf(graphic, "p:cNvPr")[0]?.attributes.descr ?? "");
      });
    shown.forEach(({ plot }, place) => {
      expect(described[place]).toHaveLength(1);
      expect(described[place]?.[0]).toBe(alternativeText(plot, sources.dataset));
      expect(described[place]?.[0]?.length).toBeLessThanOrEqual(500);
    });
  });

  it("has notes on every slide that are short enough to speak from: the finding, figures with their places, and how many are left", async () => {
    const files = await opened();
    const notes = slidePaths(files).map((path) => {
      const target = Object.values(relatedParts(files, path)).find((part) => part.includes("notesSlide"));
      return target ? textOf(partXml(files, target)) : "";
    });
    expect(notes.every((words) => words !== "")).toBe(true);
    shown.forEach(({ plot }, place) => {
      const text = notes[place + 1] ?? "";
      expect(text).toContain(plot.title);
      expect(text.length).toBeLessThanOrEqual(1400);
      const [first] = plot.statements;
      if (first?.kind === "fact") expect(text).toContain(referenceText(first.at, locale));
      if (plot.caveat) expect(notes[place + 1]).toContain(plot.caveat);
      expect(notes[place + 1]).toContain(sources.dataset.edition);
    });
  });

  it("contains no pictures: everything but PowerPoint's own charts and tables is drawn with shapes", async () => {
    const files = await opened();
    expect(Object.keys(files).filter((path) => path.startsWith("ppt/media/"))).toEqual([]);
    const drawings = slidePaths(files).flatMap((path) =>
      graphicsOf(partXml(files, path)).filter(({ name }) => name === "p:grpSp"),
    );
    expect(drawings).toHaveLength(
      shown.filter(({ plot }) => officeForm(plot.body, plot.locale) === null).length,
    );
  });
});

/** The graphics on a slide that show its chart: a chart or table, a picture, or the group of shapes of a drawing. */
function graphicsOf(root: XmlElement): readonly XmlElement[] {
  const shapes = elementsOf(root, "p:spTree")[0]?.children ?? [];
  return shapes.filter(
    (shape) =>
      /^p:(pic|graphicFrame)$/.test(shape.name) ||
      (shape.name === "p:grpSp" &&
        (elementsOf(shape, "p:cNvPr")[0]?.attributes.name ?? "").startsWith("Chart ")),
  );
}

it("leaves out the parts that the presenter leaves out, except for the credit of a map", async () => {
  const map = subjects("en").find(({ plot }) => plot.credit !== undefined);
  if (!map) throw new Error("There is no map.");
  const files = await opened(testDeck([map], "en", look({ parts: [] })));
  const shapes = elementsOf(partXml(files, "ppt/slides/slide1.xml"), "p:spTree")[0]?.children ?? [];
  const around = shapes.filter(({ name }) => name === "p:sp");
  expect(around.map(textOf)).toEqual([map.plot.credit, "1"]);
});

it("names an active filter, whatever the presenter leaves out", async () => {
  const filters = { initiatives: [5] } as const;
  const plot = charts.timeline.plot(sources, { filters, locale: "en" });
  if (!plot) throw new Error("The timeline is gone.");
  const slide = testDeck([{ plot, dataset: sources.dataset, filters }], "en", look({ parts: [] }));
  const shapes = elementsOf(partXml(await opened(slide), "ppt/slides/slide1.xml"), "p:txBody").map(textOf);
  expect(shapes.filter((words) => words.startsWith("Filter: only initiative 5"))).toHaveLength(1);
});

it.each([
  ["vector", [".png", ".svg"], 1],
  ["picture", [".png"], 0],
] as const)("holds a chart as a %s where that is wanted", async (slideForm, endings, vectors) => {
  const files = await opened(testDeck(subjects("en").slice(1, 2), "en", look({ slideForm })));
  const media = Object.keys(files).filter((path) => path.startsWith("ppt/media/"));
  expect(media.map((path) => path.slice(-4)).sort()).toEqual(endings);
  const root = partXml(files, "ppt/slides/slide1.xml");
  expect(graphicsOf(root).map(({ name }) => name)).toEqual(["p:pic"]);
  expect(elementsOf(root, "asvg:svgBlip")).toHaveLength(vectors);
});

it("gives the same bytes every time, and contains no time", async () => {
  const deck = () => testDeck(subjects("zh").slice(0, 4), "zh");
  const [first, second] = [
    await pptxOf(deck(), { paint: paintNothing }),
    await pptxOf(deck(), { paint: paintNothing }),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array())).not.toMatch(/\d{4}-\d\d-\d\d/);
});

it("leaves the background to the master, so that a theme can change it", async () => {
  const shown = subjects("en").slice(0, 1);
  const files = await opened(testDeck(shown, "en", look({ theme: "dark" })));
  const grounds = ["slides/slide1", "slideMasters/slideMaster1"].map((part) =>
    elementsOf(partXml(files, `ppt/${part}.xml`), "p:bg").flatMap((ground) =>
      elementsOf(ground, "a:schemeClr").map(({ attributes }) => attributes.val),
    ),
  );
  expect(grounds).toEqual([[], ["bg1"]]);
});
