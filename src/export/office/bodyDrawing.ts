import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { renderSvg } from "../../render/renderSvg";
import type { Palette } from "../../render/theme";
import { drawnItems } from "../drawing/drawnItems";
import { markGroups } from "../drawing/markGroups";
import { svgTree } from "../drawing/svgTree";
import { withTextFrames } from "../drawing/textFrames";
import type { BodyRoom } from "./bodyPicture";
import { slideDensity } from "./deck";
import type { LivingDrawing } from "./livingDrawing";
import { markWords } from "./markWords";

/** A chart's body laid out for its room, as shapes grouped by mark. */
export function bodyDrawing(plot: Plot, dataset: Dataset, room: BodyRoom, palette: Palette): LivingDrawing {
  const width = Math.round(room.width * slideDensity);
  const height = Math.round(room.height * slideDensity);
  const canvas = { width, height, em: room.em * slideDensity, palette };
  const option = plot.option(canvas);
  const items = drawnItems(svgTree(`<svg>${renderSvg(option, canvas, "shapes")}</svg>`));
  return {
    form: "drawing",
    width,
    height,
    groups: markGroups(withTextFrames(items), markWords(plot, option, dataset)),
  };
}
