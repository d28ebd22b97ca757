import { useEffect, useEffectEvent } from "react";
import { Button } from "../../ui/Button";
import { isSameView, mostSlides, type Slide } from "../address/slides";
import type { WholeTalk } from "./keptTalk";
import { slidesMessages } from "./slidesMessages";
import { TalkFile } from "./TalkFile";
import type { SlideSteps } from "./useSlideSteps";
import { usePage, useShownAddress } from "../page";
import styles from "./SlidesDialog.module.css";

interface SlideChangesProps {
  readonly talk: WholeTalk;
  /** The charts currently on the page, as slides. */
  readonly shown: readonly Slide[];
  readonly steps: SlideSteps;
  readonly onOpen: (talk: WholeTalk) => void;
}

/** The actions for all slides at once, and undo. */
export function SlideChanges({ talk, shown, steps, onOpen }: SlideChangesProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const words = slidesMessages[locale];
  const { slides } = talk;
  const missing = shown.filter((slide) => slides.every((other) => !isSameView(other, slide)));
  const undo = () => {
    steps.undo(words.undone);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    const isInField = event.target instanceof Element && event.target.closest("input, textarea") !== null;
    if (!isUndo || isInField || address.presenting !== null || !steps.canUndo) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <div className={styles.changes}>
      {missing.length > 0 && (
        <Button
          look={slides.length === 0 ? "strong" : "plain"}
          onClick={() => {
            const isTooMuch = slides.length + missing.length > mostSlides;
            steps.change(
              [...slides, ...missing].slice(0, mostSlides),
              isTooMuch ? words.full(mostSlides) : "",
            );
          }}
        >
          {words.addShown(missing.length)}
        </Button>
      )}
      {slides.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            steps.change([], words.cleared(slides.length));
          }}
        >
          {words.clear}
        </Button>
      )}
      <TalkFile talk={talk} onOpen={onOpen} />
      <p className={styles.undo} role="status">
        {steps.said}
      </p>
      {steps.canUndo && (
        <Button title={words.undoKeys} onClick={undo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
