import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { slidesMessages } from "./slidesMessages";
import { usePage } from "../page";
import styles from "./SlideRow.module.css";

/** What can be done with one slide among the others. */
export interface SlideActs {
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

interface SlideActionsProps {
  readonly title: string;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly acts: SlideActs;
  /** Whether its texts are open to be changed; null where it has none. */
  readonly isOpen: boolean | null;
  readonly onOpen: () => void;
}

/** The buttons of a slide: up, down, texts, another one, away. */
export function SlideActions({ title, place, count, acts, isOpen, onOpen }: SlideActionsProps) {
  const words = slidesMessages[usePage().locale];
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        barred={place === 0}
        aria-label={words.up(title)}
        title={words.up(title)}
        onClick={() => {
          acts.onMove(place - 1);
        }}
      >
        ↑
      </Button>
      <Button
        look="quiet"
        barred={place === count - 1}
        aria-label={words.down(title)}
        title={words.down(title)}
        onClick={() => {
          acts.onMove(place + 1);
        }}
      >
        ↓
      </Button>
      <Button
        look="quiet"
        barred={isOpen === null}
        aria-expanded={isOpen ?? false}
        aria-label={words.editWords(title)}
        title={words.editWords(title)}
        onClick={onOpen}
      >
        ✎
      </Button>
      <Button
        look="quiet"
        aria-label={words.duplicate(title)}
        title={words.duplicate(title)}
        onClick={acts.onDuplicate}
      >
        <Icon name="copy" />
      </Button>
      <Button
        look="quiet"
        aria-label={words.remove(title)}
        title={words.remove(title)}
        onClick={acts.onRemove}
      >
        ×
      </Button>
    </div>
  );
}
