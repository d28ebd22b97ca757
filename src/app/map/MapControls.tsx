import type { EChartsInstance } from "../../render/echarts";
import { resetZoom, zoomBy } from "../../map/mapZoom";
import { Button } from "../../ui/Button";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import styles from "./MapControls.module.css";

interface MapControlsProps {
  /** Null until the chart is drawn. */
  readonly instance: EChartsInstance | null;
  readonly label: string;
}

/** Buttons that enlarge and reduce a map, for those without a wheel. */
export function MapControls({ instance, label }: MapControlsProps) {
  const { zoomIn, zoomOut, zoomReset } = messagesOf(usePage().locale).chart;
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
