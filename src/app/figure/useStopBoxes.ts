import { useEffect, useState } from "react";
import type { ChartOption } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

interface Drawn {
  readonly walk: readonly WalkStop[];
  readonly option: ChartOption;
  readonly style: { readonly width: number; readonly height: number };
  /** Whether what is drawn may be moved, so that nothing keeps its place. */
  readonly isMap: boolean;
}

/** How long a drawn chart is left alone before its marks are looked for, ms. */
const rest = 300;

const nowhere: readonly (Box | null)[] = [];

/** Where each stop of a chart is found, once the page has time to find out. */
export function useStopBoxes({ walk, option, style, isMap }: Drawn): readonly (Box | null)[] {
  const [found, setFound] = useState({ walk, boxes: nowhere });
  useEffect(() => {
    if (walk.length === 0 || isMap) return;
    let isWanted = true;
    const find = async () => {
      const { stopBoxes } = await import("./markBoxes");
      if (isWanted) setFound({ walk, boxes: stopBoxes(walk, option, style) });
    };
    const timer = setTimeout(() => void find(), rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [walk, option, style, isMap]);
  return found.walk === walk ? found.boxes : nowhere;
}
