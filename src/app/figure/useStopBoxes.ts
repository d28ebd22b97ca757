import { useEffect, useState } from "react";
import type { EChartsInstance } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

/** How long a chart must be at rest before its marks are located, in ms. */
const rest = 300;

const nowhere: readonly (Box | null)[] = [];

/** The boxes of the stops of a walk on a live chart, once it is drawn and at rest. A map may be panned and zoomed. */
export function useStopBoxes(
  walk: readonly WalkStop[],
  instance: EChartsInstance | null,
): readonly (Box | null)[] {
  const [found, setFound] = useState({ walk, boxes: nowhere });
  useEffect(() => {
    if (walk.length === 0 || !instance) return;
    const find = async () => {
      const { stopBoxes } = await import("./markBoxes");
      if (!instance.isDisposed()) setFound({ walk, boxes: stopBoxes(walk, instance) });
    };
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void find(), rest);
    };
    wait();
    instance.on("georoam", wait);
    return () => {
      clearTimeout(timer);
      if (!instance.isDisposed()) instance.off("georoam", wait);
    };
  }, [walk, instance]);
  return found.walk === walk ? found.boxes : nowhere;
}
