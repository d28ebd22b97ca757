import { useMemo } from "react";
import type { Plot } from "../../charts/chart";
import type { PlotDrawing } from "../../charts/drawingOf";
import type { Turn } from "../../ui/turns";
import { useInTurn } from "../../ui/useInTurn";
import { usePage, usePageData } from "../page";
import { interactiveOption } from "./interactiveOption";
import type { Room } from "./useRoom";

interface Asked {
  readonly plot: Plot;
  /** Null while the build's picture is enough. */
  readonly drawing: PlotDrawing | null;
  readonly room: Room;
  readonly isLive: boolean;
  readonly turn: Turn;
}

/** What the live chart is drawn from, null until it is live, with the height that the chart takes. A change waits for its turn. */
export function useDrawn({ plot, drawing, room, isLive, turn }: Asked) {
  const { palette } = usePage();
  const { dataset } = usePageData();
  const { width, em, builtHeight } = room;
  // Until it is drawn, a chart keeps the height of the build's picture.
  const height = useMemo(
    () => (drawing && width > 0 ? Math.ceil(drawing.height(width, em)) : builtHeight),
    [drawing, width, em, builtHeight],
  );
  const latest = useMemo(
    () => (isLive && drawing ? { drawing, plot, dataset, palette, em, style: { width, height } } : null),
    [isLive, drawing, plot, dataset, palette, em, width, height],
  );
  const shown = useInTurn(latest, turn);
  const drawn = useMemo(
    () =>
      shown && {
        option: interactiveOption(shown.drawing.option({ ...shown.style, ...shown }), shown),
        style: shown.style,
      },
    [shown],
  );
  return { drawn, height, isBehind: shown !== latest };
}
