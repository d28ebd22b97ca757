import { useEffect, useState } from "react";
import type { EChartsInstance } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

/** How long a chart is left alone before its marks are looked for, ms. */
const rest = 300;

const nowhere: readonly (Box | null)[] = [];

/** Where each stop of a walk is found on a live chart, once that is drawn and at rest; a map may be moved. */
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
