import type { EChartsInstance } from "../chart-kit/echarts";
import { resetZoom, zoomBy } from "../chart-kit/map/mapZoom";
import { Button } from "../ui/Button";
import type { messagesOf } from "./messages";
import styles from "./MapControls.module.css";

interface MapControlsProps {
  /** Null until the chart is drawn. */
  readonly instance: EChartsInstance | null;
  readonly messages: ReturnType<typeof messagesOf>;
  readonly label: string;
}

/** Buttons that enlarge and reduce a map, for those without a wheel. */
export function MapControls({ instance, messages, label }: MapControlsProps) {
  const { zoomIn, zoomOut, zoomReset } = messages.chart;
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
    <div className={styles.controls} role="group" aria-label={label}>
      {actions.map(([sign, name, act]) => (
        <Button
          key={name}
          aria-label={name}
          title={name}
          barred={!instance}
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
