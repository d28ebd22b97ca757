import type { Box } from "../../render/shapes";
import { asidesHeight, asidesXml } from "./asides";
import { officeSvg } from "./bodyPicture";
import { chartSteps, drawingSteps } from "./builds";
import type { ChartLook } from "./chartLabels";
import { chartPlaces } from "./chartPlaces";
import { chartXml } from "./chartXml";
import type { BodyPicture, ChartSlide } from "./deck";
import type { SlideObject } from "./identifiedObjects";
import { builtDrawing, livingDrawingXml, shapeTarget, sourceRelations } from "./livingDrawing";
import type { Part, Relation } from "./package";
import { graphicFrameXml, pictureXml } from "./shapeXml";
import { tableXml } from "./tableXml";
import type { BuildStep } from "./timing";
import { workbookOf } from "./workbook";

const drawings = "http://schemas.openxmlformats.org/drawingml/2006";

/** Shapes of the body have ids from here, clear of those of the legend. */
const bodyId = 10;
/** Shapes of a drawing, of which there may be hundreds, have ids from here. */
const drawingId = 100;

/** Paints a body's picture as a PNG, for programs that do not draw SVG. */
export type PaintBody = (picture: BodyPicture) => Promise<Uint8Array>;

/** What the body of a slide adds to it, and to the package. */
export interface ChartBody {
  readonly objects: readonly SlideObject[];
  /** What appears at a click each; nothing where all is there at once. */
  readonly steps: readonly BuildStep[];
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** Boxes, in pt, of a chart's body: the one that the slide has for it, and somebody's own. */
interface BodyRoom {
  readonly natural: Box;
  readonly own: Box | null;
  /** Whether its marks appear one by one. */
  readonly isBuilt: boolean;
}

/** The chart of a slide: a PowerPoint chart with its workbook, a table, shapes or a picture. */
export async function chartBody(
  slide: ChartSlide,
  { natural, own, isBuilt }: BodyRoom,
  number: number,
  look: ChartLook,
  paint: PaintBody,
): Promise<ChartBody> {
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
      steps: [],
      relations: [
        { id: "rId3", type: "image", target: png },
        ...(isVector ? [{ id: "rId4", type: "image", target: svg } as const] : []),
      ],
      parts: [media(png, await paint(body)), ...(isVector ? [media(svg, officeSvg(body.svg))] : [])],
    };
  }
  if (body.form === "drawing") {
    const sources = sourceRelations(body, slide.sourceLinks);
    const whole = { ...named, id: drawingId };
    if (isBuilt) {
      const built = builtDrawing(body, box, look, whole, sources, drawingSteps(body.groups, origins));
      return {
        objects: [chartObject(built.whole), ...built.parts.map((xml) => ({ kind: "Mark", xml }) as const)],
        steps: built.steps,
        relations: [...sources.values()],
        parts: [],
      };
    }
    return {
      objects: [chartObject(livingDrawingXml(body, box, look, whole, sources))],
      steps: [],
      relations: [...sources.values()],
      parts: [],
    };
  }
  if (body.form === "table") {
    const uri = `${drawings}/table`;
    return {
      objects: [chartObject(graphicFrameXml(box, tableXml(body, box, look), uri, named))],
      steps: [],
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
  const rows = chartSteps(body).map((categories) =>
    categories.map((category) => ({ id: String(bodyId), form: "other", category }) as const),
  );
  return {
    steps: isBuilt ? [...rows, ...(figures === "" ? [] : [[shapeTarget(figures)]])] : [],
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
