import type { MapArea } from "../../body/mapBody";
import { Button } from "../../ui/Button";
import { mapMessages } from "./mapMessages";
import { usePage } from "../page";
import styles from "./MapPlace.module.css";

interface MapPlaceProps {
  /** The code of the chosen place; null for none. */
  readonly code: string | null;
  /** Undefined if the map has no such place. */
  readonly area: MapArea | undefined;
  readonly onOpen: (code: string) => void;
}

/** The full description of the place chosen on the map, shown and announced. */
export function MapPlace({ code, area, onOpen }: MapPlaceProps) {
  const { locale } = usePage();
  const words = mapMessages[locale];
  const said = area?.said ?? (code === null ? "" : words.noSuchPlace(code));
  return (
    <div className={styles.place}>
      <p aria-live="polite">{said}</p>
      {area && area.statements.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            onOpen(area.code);
          }}
        >
          {words.facts}
        </Button>
      )}
    </div>
  );
}
