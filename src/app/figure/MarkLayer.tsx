import type { Ref } from "react";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";
import styles from "./MarkLayer.module.css";

interface MarkLayerProps {
  readonly ref: Ref<HTMLUListElement>;
  readonly stops: readonly WalkStop[];
  /** The boxes of the stops, in px of the picture; null if unknown. */
  readonly boxes: readonly (Box | null)[];
  /** The stop that can be reached by the Tab key. */
  readonly current: number;
  /** The words spoken at each stop. */
  readonly spoken: readonly string[];
  readonly onFocus: (place: number) => void;
  readonly onOpen: (stop: WalkStop) => void;
}

/**
 * A chart's marks as elements over its picture, for readers of the page who cannot see it: by touch, by reading on, or by
 * arrow keys. Further statements of a mark are stacked below each other in its box.
 */
export function MarkLayer({ ref, stops, boxes, current, spoken, onFocus, onOpen }: MarkLayerProps) {
  const button = (stop: WalkStop, place: number) => {
    const box = boxes[place];
    return (
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
        {spoken[place]}
      </button>
    );
  };
  const placed = stops.map((stop, place) => ({ stop, place }));
  return (
    <ul ref={ref} className={styles.layer} data-placed={boxes.some((box) => box !== null)}>
      {placed
        .filter(({ stop: { part } }) => part === 0)
        .map(({ stop, place }) => {
          const more = placed.slice(place + 1, place + stop.statements.length);
          return (
            <li key={place}>
              {button(stop, place)}
              {more.length > 0 && (
                <ul>
                  {more.map((each) => (
                    <li key={each.place}>{button(each.stop, each.place)}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
    </ul>
  );
}
