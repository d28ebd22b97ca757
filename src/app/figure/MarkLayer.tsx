import type { Ref } from "react";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";
import styles from "./MarkLayer.module.css";

/** A stop as an element over the picture. */
interface PlacedStop {
  readonly stop: WalkStop;
  readonly spoken: string;
  /** In px of the picture; null if unknown. */
  readonly box: Box | null;
}

interface MarkLayerProps {
  readonly ref: Ref<HTMLUListElement>;
  readonly placed: readonly PlacedStop[];
  /** The stop that can be reached by the Tab key. */
  readonly current: number;
  readonly onFocus: (place: number) => void;
  readonly onOpen: (stop: WalkStop) => void;
}

/**
 * A chart's marks as elements over its picture, for readers of the page who cannot see it: by touch, by reading on, or by
 * arrow keys. Further statements of a mark are stacked below each other in its box.
 */
export function MarkLayer({ ref, placed, current, onFocus, onOpen }: MarkLayerProps) {
  const button = ({ stop, spoken, box }: PlacedStop, place: number) => (
    <button
      type="button"
      className={styles.stop}
      style={
        box
          ? { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }
          : undefined
      }
      tabIndex={place === current ? 0 : -1}
      onFocus={() => {
        onFocus(place);
      }}
      onClick={() => {
        onOpen(stop);
      }}
    >
      {spoken}
    </button>
  );
  return (
    <ul ref={ref} className={styles.layer} data-placed={placed.some(({ box }) => box !== null)}>
      {placed.map((each, place) => {
        if (each.stop.part > 0) return null;
        const more = placed.slice(place + 1, place + each.stop.statements.length);
        return (
          <li key={place}>
            {button(each, place)}
            {more.length > 0 && (
              <ul>
                {more.map((further, at) => (
                  <li key={at}>{button(further, place + 1 + at)}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
