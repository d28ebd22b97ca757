import { useEffect, useRef } from "react";
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

/** Buttons to zoom a map without a wheel. If one is pressed before the chart is drawn, it takes effect then. */
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
  const wish = useRef<((map: EChartsInstance) => void) | null>(null);
  useEffect(() => {
    if (instance) wish.current?.(instance);
    wish.current = null;
  }, [instance]);
  return (
    <div className={styles.controls} role="group" aria-label={label}>
      {actions.map(([sign, name, act]) => (
        <Button
          key={name}
          aria-label={name}
          title={name}
          onClick={() => {
            if (instance) act(instance);
            else wish.current = act;
          }}
        >
          {sign}
        </Button>
      ))}
    </div>
  );
}
