import { resetZoom, zoomBy } from "../chart-kit/mapZoom";
import type { EChartsInstance } from "../chart-kit/echarts";
import { Button } from "../ui/Button";
import type { messagesOf } from "./messages";
import styles from "./MapControls.module.css";

interface MapControlsProps {
  /** Null until the chart is drawn. */
  readonly instance: EChartsInstance | null;
  readonly messages: ReturnType<typeof messagesOf>;
}

/** Buttons that enlarge and reduce a map, for those without a wheel. */
export function MapControls({ instance, messages }: MapControlsProps) {
  if (!instance) return null;
  return (
    <div className={styles.controls}>
      <Button aria-label={messages.chart.zoomIn} onClick={() => { zoomBy(instance, 1.5); }}>
        +
      </Button>
      <Button aria-label={messages.chart.zoomOut} onClick={() => { zoomBy(instance, 1 / 1.5); }}>
        −
      </Button>
      <Button aria-label={messages.chart.zoomReset} onClick={() => { resetZoom(instance); }}>
        0
      </Button>
    </div>
  );
}
