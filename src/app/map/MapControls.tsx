import { useEffect, useRef } from "react";
import type { LiveMap } from "../../map/liveMap";
import { Button } from "../../ui/Button";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import styles from "./MapControls.module.css";

interface MapControlsProps {
  /** Null until the chart is drawn. */
  readonly live: LiveMap | null;
  readonly label: string;
}

/** Buttons to zoom a map without a wheel. If one is pressed before the chart is drawn, it takes effect then. */
export function MapControls({ live, label }: MapControlsProps) {
  const { zoomIn, zoomOut, zoomReset } = messagesOf(usePage().locale).chart;
  const actions: readonly (readonly [string, string, (map: LiveMap) => void])[] = [
    [
      "+",
      zoomIn,
      (map) => {
        map.zoomBy(1.5);
      },
    ],
    [
      "−",
      zoomOut,
      (map) => {
        map.zoomBy(1 / 1.5);
      },
    ],
    [
      "⟲",
      zoomReset,
      (map) => {
        map.reset();
      },
    ],
  ];
  const wish = useRef<((map: LiveMap) => void) | null>(null);
  useEffect(() => {
    if (live) wish.current?.(live);
    wish.current = null;
  }, [live]);
  return (
    <div className={styles.controls} role="group" aria-label={label}>
      {actions.map(([sign, name, act]) => (
        <Button
          key={name}
          aria-label={name}
          title={name}
          onClick={() => {
            if (live) act(live);
            else wish.current = act;
          }}
        >
          {sign}
        </Button>
      ))}
    </div>
  );
}
