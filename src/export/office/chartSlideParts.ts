import type { Box } from "../../render/shapes";
import type { ChartLook } from "./chartLabels";
import { asidesHeight, asidesXml } from "./asides";
import { officeSvg } from "./bodyPicture";
import { chartPlaces } from "./chartPlaces";
import { chartXml } from "./chartXml";
import type { BodyPicture, ChartSlide, Deck } from "./deck";
import { inkOf } from "./ink";
import { identifiedObjects, type OwnBoxes, type SlideObject } from "./identifiedObjects";
import { legendXml } from "./legendXml";
import { layoutOf, numberXml, placeholders } from "./masters";
import { livingDrawingXml, sourceRelations } from "./livingDrawing";
import { notesPart, notesPath } from "./notes";
import type { ObjectKind } from "./objectName";
import type { Part, Relation } from "./package";
import { graphicFrameXml, pictureXml, textBoxXml } from "./shapeXml";
import { headingLines, slideLayout, textLines, type Block } from "./slideLayout";
import { slideXml } from "./slideXml";
import { templateFoot, templateTitle } from "./templateShapes";
import { tableXml } from "./tableXml";
import { brokenParagraphXml, paragraphXml, type TextLook } from "./textXml";
import { workbookOf } from "./workbook";

/** Paints a body's picture as a PNG, for programs that do not draw SVG. */
export type PaintBody = (picture: BodyPicture) => Promise<Uint8Array>;

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;
export const slideType = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

const drawings = "http://schemas.openxmlformats.org/drawingml/2006";

/** Shapes of the body have ids from here; those of the legend from 30 on, clear of each other. */
const bodyId = 10;
const legendId = 30;
/** Shapes of a drawing, of which there may be hundreds, have ids from here. */
const drawingId = 100;

/** What the body of a slide adds to it, and to the package. */
interface Body {
  readonly objects: readonly SlideObject[];
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** What a chart's slide has on it. */
export interface ChartObjects {
  readonly objects: readonly SlideObject[];
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
  const { objects, foot, relations, parts } = await chartObjects(slide, number, deck, paint);
  const path = slidePath(number);
  return [
    {
      path,
      type: slideType,
      contents: slideXml([...objects.map(({ xml }) => xml), ...foot]),
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
  const body = await bodyOf(slide, { natural: layout.body, own: boxes.Chart ?? null }, number, look, paint);
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
      { view: slide.view, page: null, ownWords: slide.ownWords, hasTemplate: deck.template !== null },
      body,
    ),
    foot: deck.template
      ? templateFoot(deck, deck.template.layouts.chart, number)
      : [numberXml(layout.number, 6, quiet, locale, String(number))],
    relations: body.relations,
    parts: body.parts,
  };
}

/** Boxes, in pt, of a chart's body: the one that the slide has for it, and somebody's own. */
interface BodyBoxes {
  readonly natural: Box;
  readonly own: Box | null;
}

async function bodyOf(
  slide: ChartSlide,
  { natural, own }: BodyBoxes,
  number: number,
  look: ChartLook,
  paint: PaintBody,
): Promise<Body> {
  const { body, description, origins } = slide;
  const named = { id: bodyId, name: `Chart ${bodyId}`, description };
  const box = own ?? natural;
  const chartObject = (xml: string) => ({ kind: "Chart", xml }) as const;
  if ("svg" in body) {
    const png = `ppt/media/chart${number}.png`;
    const svg = `ppt/media/chart${number}.svg`;
    const media = (path: string, contents: string | Uint8Array): Part => ({
      path,
      type: null,
      contents,
      relations: [],
    });
    const isVector = body.form === "vector";
    return {
      objects: [
        chartObject(pictureXml(contained(body, box), { png: "rId3", svg: isVector ? "rId4" : null }, named)),
      ],
      relations: [
        { id: "rId3", type: "image", target: png },
        ...(isVector ? [{ id: "rId4", type: "image", target: svg } as const] : []),
      ],
      parts: [media(png, await paint(body)), ...(isVector ? [media(svg, officeSvg(body.svg))] : [])],
    };
  }
  if (body.form === "drawing") {
    const sources = sourceRelations(body, slide.sourceLinks);
    return {
      objects: [chartObject(livingDrawingXml(body, box, look, { ...named, id: drawingId }, sources))],
      relations: [...sources.values()],
      parts: [],
    };
  }
  if (body.form === "table") {
    const uri = `${drawings}/table`;
    return {
      objects: [chartObject(graphicFrameXml(box, tableXml(body, box, look), uri, named))],
      relations: [],
      parts: [],
    };
  }
  const path = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  // The workbook holds the labels as the chart breaks them.
  const height = natural.height - asidesHeight(body.asides, natural.width, look.em);
  const chartBox = own ?? { ...natural, height };
  const figures = asidesXml(body.asides, natural, look, bodyId + 1);
  const places = chartPlaces(body, { ...chartBox, em: look.em, locale: look.locale });
  const reference = `<c:chart xmlns:c="${drawings}/chart" r:id="rId3"/>`;
  return {
    objects: [
      chartObject(graphicFrameXml(chartBox, reference, `${drawings}/chart`, named)),
      ...(figures === "" ? [] : [{ kind: "Figures", xml: figures } as const]),
    ],
    relations: [{ id: "rId3", type: "chart", target: path }],
    parts: [
      {
        path,
        type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        contents: chartXml(places, chartBox, look, "rId1"),
        relations: [{ id: "rId1", type: "package", target: workbook }],
      },
      { path: workbook, type: null, contents: workbookOf(places.chart, origins, look.locale), relations: [] },
    ],
  };
}

/** The largest box with a picture's proportions, centred in another box. */
function contained({ width, height }: BodyPicture, box: Box): Box {
  const scale = Math.min(box.width / width, box.height / height);
  const [own, tall] = [width * scale, height * scale];
  return { x: box.x + (box.width - own) / 2, y: box.y + (box.height - tall) / 2, width: own, height: tall };
}
