import type { ChartLook } from "./chartLabels";
import { chartBody, type PaintBody } from "./chartBody";
import type { ChartSlide, Deck } from "./deck";
import { inkOf } from "./ink";
import { identifiedObjects, type OwnBoxes, type SlideObject } from "./identifiedObjects";
import { legendXml } from "./legendXml";
import { layoutOf, numberXml, placeholders } from "./masters";
import { notesPart, notesPath } from "./notes";
import type { ObjectKind } from "./objectName";
import type { Part, Relation } from "./package";
import { textBoxXml } from "./shapeXml";
import { headingLines, slideLayout, textLines, type Block } from "./slideLayout";
import { slideXml } from "./slideXml";
import { templateFoot, templateTitle } from "./templateShapes";
import { timingXml, type BuildStep } from "./timing";
import { brokenParagraphXml, paragraphXml, type TextLook } from "./textXml";

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;
export const slideType = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

/** Shapes of the legend have ids from here, clear of those of the body. */
const legendId = 30;

/** What a chart's slide has on it. */
export interface ChartObjects {
  readonly objects: readonly SlideObject[];
  readonly steps: readonly BuildStep[];
  /** The slide's number, which the program fills in, and the footer of a template. */
  readonly foot: readonly string[];
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** A chart's slide with its notes, and what is drawn on it: a chart with its workbook, a table or a picture. */
export async function chartSlideParts(
  slide: ChartSlide,
  number: number,
  deck: Deck,
  paint: PaintBody,
): Promise<readonly Part[]> {
  const { objects, steps, foot, relations, parts } = await chartObjects(slide, number, deck, paint);
  const path = slidePath(number);
  return [
    {
      path,
      type: slideType,
      contents: slideXml([...objects.map(({ xml }) => xml), ...foot], timingXml(steps)),
      relations: [
        { id: "rId1", type: "slideLayout", target: layoutOf(deck, "chart") },
        { id: "rId2", type: "notesSlide", target: notesPath(number) },
        ...relations,
      ],
    },
    notesPart(number, path, { own: slide.ownNotes, given: slide.notes }, slide.locale),
    ...parts,
  ];
}

/** The objects of a chart's slide, under the names by which they are found again. */
export async function chartObjects(
  slide: ChartSlide,
  number: number,
  deck: Deck,
  paint: PaintBody,
  boxes: OwnBoxes = {},
): Promise<ChartObjects> {
  const { locale } = slide;
  const ink = inkOf(deck.palette, deck.background);
  const { palette } = ink;
  const layout = slideLayout(slide, deck.size, slide.lettering, deck.template?.frame);
  const look: ChartLook = { ...ink, locale, em: layout.em };
  const room = { natural: layout.body, own: boxes.Chart ?? null, isBuilt: deck.hasBuilds };
  const body = await chartBody(slide, room, number, look, paint);
  const marks = body.objects.filter(({ kind }) => kind === "Mark").length;
  const quiet: TextLook = { size: layout.em, color: palette.inkQuiet };
  const block = (id: number, kind: ObjectKind, words: string, { box, size }: Block, own: TextLook) => {
    const { [kind]: place = box } = boxes;
    const paragraph = deck.template
      ? paragraphXml(words, { ...own, size }, locale)
      : brokenParagraphXml(
          words,
          (own.heading ? headingLines : textLines)(words, place.width, size),
          { ...own, size },
          locale,
        );
    return textBoxXml({
      id,
      name: `${kind} ${id}`,
      box: place,
      paragraphs: [paragraph],
      // Words that take fewer lines than reckoned still stand by what is below them.
      anchor: kind === "Subtitle" ? "t" : "b",
      ...(kind === "Title" ? { placeholder: placeholders.title } : {}),
      // A template has no place for it.
      ...(kind === "Subtitle" && !deck.template ? { placeholder: placeholders.subtitle } : {}),
    });
  };
  const heading: TextLook = { ...quiet, color: palette.ink, bold: true, heading: true };
  const said = (kind: ObjectKind, words: string, write: () => string): readonly SlideObject[] =>
    words === "" ? [] : [{ kind, xml: write() }];
  const objects = [
    ...said("Title", slide.title, () =>
      deck.template
        ? templateTitle(slide.title, layout.title, locale)
        : block(2, "Title", slide.title, layout.title, heading),
    ),
    ...said("Subtitle", slide.subtitle, () => block(3, "Subtitle", slide.subtitle, layout.subtitle, quiet)),
    ...body.objects,
    ...said("Legend", slide.legend.length === 0 ? "" : "shown", () =>
      legendXml(slide.legend, layout.legend, look, legendId),
    ),
    ...said("Caveat", slide.caveat, () => block(4, "Caveat", slide.caveat, layout.caveat, quiet)),
    ...said("Source", slide.source, () => block(5, "Source", slide.source, layout.source, quiet)),
  ];
  return {
    objects: identifiedObjects(
      objects,
      {
        ...{ view: slide.view, page: null, ownWords: slide.ownWords },
        hasTemplate: deck.template !== null,
        built: deck.hasBuilds ? Math.max(marks, body.steps.length) : null,
      },
      body,
    ),
    steps: body.steps,
    foot: deck.template
      ? templateFoot(deck, deck.template.layouts.chart, number)
      : [numberXml(layout.number, 6, quiet, locale, String(number))],
    relations: body.relations,
    parts: body.parts,
  };
}
