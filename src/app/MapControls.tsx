import { resetZoom, zoomBy } from "../chart-kit/map/mapZoom";
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
  const { zoomIn, zoomOut, zoomReset, mapWheel } = messages.chart;
  const actions: readonly (readonly [string, string, (map: EChartsInstance) => void])[] = [
    [
      "+",
      zoomIn,
      (map) => {
        zoomBy(map, 1.5);
      },
    ],
    [
      "−",
      zoomOut,
      (map) => {
        zoomBy(map, 1 / 1.5);
      },
    ],
    ["⟲", zoomReset, resetZoom],
  ];
  return (
    <div className={styles.controls}>
      <span className={styles.hint}>{mapWheel}</span>
      {actions.map(([sign, name, act]) => (
        <Button
          key={name}
          aria-label={name}
          title={name}
          disabled={!instance}
          onClick={() => {
            if (instance) act(instance);
          }}
        >
          {sign}
        </Button>
      ))}
    </div>
  );
}
