import { useEffect, useState } from "react";
import type { ChartOption } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import { inTurn } from "../../ui/turns";
import type { WalkStop } from "./walk";

interface Drawn {
  readonly option: ChartOption;
  readonly style: { readonly width: number; readonly height: number };
}

/** How long a drawn chart is left alone before its marks are looked for, ms. */
const rest = 300;

const nowhere: readonly (Box | null)[] = [];

/** Where each stop of a drawn chart is found, once the page has time to find out; null for one in which marks move about. */
export function useStopBoxes(walk: readonly WalkStop[], drawn: Drawn | null): readonly (Box | null)[] {
  const [found, setFound] = useState({ walk, boxes: nowhere });
  useEffect(() => {
    if (walk.length === 0 || drawn === null) return;
    let isWanted = true;
    const find = async () => {
      const { stopBoxes } = await import("./markBoxes");
      if (isWanted) setFound({ walk, boxes: stopBoxes(walk, drawn.option, drawn.style) });
    };
    let giveUp = () => {
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      giveUp = inTurn("idle", () => void find());
    }, rest);
    return () => {
      isWanted = false;
      giveUp();
    };
  }, [walk, drawn]);
  return found.walk === walk ? found.boxes : nowhere;
}
