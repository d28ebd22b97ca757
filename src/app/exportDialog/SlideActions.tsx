import type { ComponentProps } from "react";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { slidesMessages } from "./slidesMessages";
import { usePage } from "../page";
import styles from "./SlideRow.module.css";

/** The actions for one slide in the list. */
export interface SlideActs {
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

interface SlideActionsProps {
  readonly title: string;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly acts: SlideActs;
  /** Whether the fields for its texts are open; null if it has none. */
  readonly isOpen: boolean | null;
  readonly onOpen: () => void;
}

/** The buttons of a slide: up, down, texts, duplicate, remove. */
export function SlideActions({ title, place, count, acts, isOpen, onOpen }: SlideActionsProps) {
  const words = slidesMessages[usePage().locale];
  return (
    <div className={styles.actions}>
      <Act
        name={words.up(title)}
        barred={place === 0}
        onClick={() => {
          acts.onMove(place - 1);
        }}
      >
        ↑
      </Act>
      <Act
        name={words.down(title)}
        barred={place === count - 1}
        onClick={() => {
          acts.onMove(place + 1);
        }}
      >
        ↓
      </Act>
      <Act
        name={words.editWords(title)}
        barred={isOpen === null}
        aria-expanded={isOpen ?? false}
        onClick={onOpen}
      >
        ✎
      </Act>
      <Act name={words.duplicate(title)} onClick={acts.onDuplicate}>
        <Icon name="copy" />
      </Act>
      <Act name={words.remove(title)} onClick={acts.onRemove}>
        ×
      </Act>
    </div>
  );
}

interface ActProps extends ComponentProps<typeof Button> {
  /** The accessible name, also shown on hover: the button itself shows only an icon. */
  readonly name: string;
}

function Act({ name, ...rest }: ActProps) {
  return <Button look="quiet" aria-label={name} title={name} {...rest} />;
}
