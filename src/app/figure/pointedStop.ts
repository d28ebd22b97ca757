import type { EChartsInstance } from "../../render/echarts";
import type { WalkStop } from "./walk";

/** Highlights the mark of a stop in the live chart and shows its tooltip, as if the pointer were on it. */
export function pointAt(instance: EChartsInstance | null, { seriesIndex, dataIndex }: WalkStop): void {
  instance?.dispatchAction({ type: "highlight", seriesIndex, dataIndex });
  instance?.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
}

/** Undoes {@link pointAt}. */
export function pointAway(instance: EChartsInstance | null, { seriesIndex, dataIndex }: WalkStop): void {
  instance?.dispatchAction({ type: "downplay", seriesIndex, dataIndex });
  instance?.dispatchAction({ type: "hideTip" });
}
