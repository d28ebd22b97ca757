import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon";
import { usePage } from "../page";
import { presentMessages } from "./presentMessages";
import type { TalkAct } from "./talkAct";
import styles from "./PresentBar.module.css";

interface PresentBarProps {
  readonly number: number;
  readonly count: number;
  readonly fullscreen: { readonly isFull: boolean; readonly canBeFull: boolean };
  readonly onAct: (act: TalkAct) => void;
}

/** The buttons of a presentation, for speakers without a keyboard. They appear when the pointer moves. */
export function PresentBar({ number, count, fullscreen, onAct }: PresentBarProps) {
  const words = presentMessages[usePage().locale];
  const button = (name: string, act: TalkAct, sign: ReactNode, isBarred = false) => (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      aria-disabled={isBarred || undefined}
      onClick={() => {
        if (!isBarred) onAct(act);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.toolbar}>
      {button(words.back, { kind: "step", by: -1 }, <Icon name="left" />, number <= 1)}
      <span className={styles.place}>{words.place(number, count)}</span>
      {button(words.on, { kind: "step", by: 1 }, <Icon name="right" />, number >= count)}
      {button(words.black, { kind: "screen", screen: "black" }, <span className={styles.black} />)}
      {button(words.white, { kind: "screen", screen: "white" }, <span className={styles.white} />)}
      {button(words.notes, { kind: "notes" }, <Icon name="notes" />)}
      {fullscreen.canBeFull &&
        button(fullscreen.isFull ? words.window : words.full, { kind: "full" }, <Icon name="full" />)}
      {button(words.leave, { kind: "leave" }, <Icon name="close" />)}
    </div>
  );
}
