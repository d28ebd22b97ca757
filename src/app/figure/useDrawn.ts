import { useMemo, useState } from "react";
import type { PlotDrawing } from "../../charts/drawingOf";
import type { Turn } from "../../ui/turns";
import { useInTurn } from "../../ui/useInTurn";
import { usePage, usePageData } from "../page";
import type { FigureLook } from "./figureLook";
import { interactiveOption } from "./interactiveOption";

interface Asked {
  readonly look: FigureLook | null;
  /** Null while the build's picture is enough. */
  readonly drawing: PlotDrawing | null;
  /** px */
  readonly height: number;
  /** Whether the live chart is to have this look; otherwise it keeps the one that it has. */
  readonly isLive: boolean;
  readonly turn: Turn;
}

/** What the live chart is drawn from, with its look; null until it is live. A change waits for its turn. */
export function useDrawn({ look, drawing, height, isLive, turn }: Asked) {
  const { palette } = usePage();
  const { dataset } = usePageData();
  const wanted = useMemo(
    () =>
      isLive && look && drawing
        ? { look, drawing, plot: look.plot, dataset, palette, style: { width: look.width, height } }
        : null,
    [isLive, look, drawing, dataset, palette, height],
  );
  const [kept, keep] = useState(wanted);
  if (wanted !== null && kept !== wanted) keep(wanted);
  const latest = wanted ?? kept;
  const shown = useInTurn(latest, turn);
  return useMemo(
    () => ({
      drawn: shown && {
        option: interactiveOption(
          shown.drawing.option({ ...shown.style, em: shown.look.em, palette: shown.palette }),
          shown,
        ),
        style: shown.style,
      },
      drawnLook: shown?.look ?? null,
      isBehind: shown !== latest,
    }),
    [shown, latest],
  );
}
