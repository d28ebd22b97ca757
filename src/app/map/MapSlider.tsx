import { useEffect, useEffectEvent, useId, useState } from "react";
import type { Stop } from "../../body/mapBody";
import { Button } from "../../ui/Button";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { mapMessages } from "./mapMessages";
import { usePage } from "../page";
import styles from "./MapSlider.module.css";

interface MapSliderProps {
  readonly stops: readonly Stop[];
  /** The mode with its stop, as in one of `stops`. */
  readonly mode: string;
  readonly onMode: (mode: string) => void;
}

/** How long each stop is shown while playing, in ms. */
const rest = 1800;

/**
 * A slider over the stops of a mode, with a button that plays them. If reduced motion is preferred, the button only steps.
 */
export function MapSlider({ stops, mode, onMode }: MapSliderProps) {
  const { locale } = usePage();
  const words = mapMessages[locale];
  const [isPlaying, setIsPlaying] = useState(false);
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)");
  const nameId = useId();
  const saidId = useId();
  const place = Math.max(
    0,
    stops.findIndex((stop) => stop.mode === mode),
  );
  const stop = stops[place];
  const isLast = place === stops.length - 1;

  const goTo = (next: number) => {
    const chosen = stops[next];
    if (chosen) onMode(chosen.mode);
  };
  const advance = useEffectEvent(() => {
    if (place + 1 >= stops.length - 1) setIsPlaying(false);
    goTo(place + 1);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setInterval(() => {
      advance();
    }, rest);
    return () => {
      window.clearInterval(timer);
    };
  }, [isPlaying]);

  if (!stop) return null;
  return (
    <div className={styles.slider}>
      {isStill ? (
        <Button
          onClick={() => {
            goTo(isLast ? 0 : place + 1);
          }}
        >
          {words.step}
        </Button>
      ) : (
        <Button
          aria-label={isPlaying ? words.pause : words.play}
          title={isPlaying ? words.pause : words.play}
          onClick={() => {
            // At the end, playing starts again with the first batch.
            if (!isPlaying) goTo(isLast || place === 0 ? 1 : place + 1);
            setIsPlaying(!isPlaying);
          }}
        >
          {isPlaying ? "❚❚" : "▶"}
        </Button>
      )}
      <label className={styles.field}>
        <span id={nameId} className={styles.name}>
          {stop.name}
        </span>
        <input
          type="range"
          className={styles.range}
          aria-label={words.slider}
          aria-valuetext={stop.said}
          aria-describedby={saidId}
          min={0}
          max={stops.length - 1}
          step={1}
          value={place}
          onChange={({ target }) => {
            setIsPlaying(false);
            goTo(Number(target.value));
          }}
        />
      </label>
      <p id={saidId} className={styles.said} aria-live={isPlaying || isStill ? "polite" : undefined}>
        {stop.said}
      </p>
    </div>
  );
}
