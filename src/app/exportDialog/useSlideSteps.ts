import { useState } from "react";
import { isSameSlides, type Slide } from "../address/slides";

/** A change of the slides that can be undone. */
interface SlideStep {
  readonly before: readonly Slide[];
  readonly after: readonly Slide[];
}

/** The maximum number of steps to remember. */
const most = 100;

export interface SlideSteps {
  /** The message about the last change; empty for none. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly change: (next: readonly Slide[], said: string) => void;
  /** Undoes the last change and shows a message. */
  readonly undo: (said: string) => void;
}

/** Changes of the slides with undo. Changes made in another window meanwhile are not undone. */
export function useSlideSteps(
  slides: readonly Slide[],
  show: (slides: readonly Slide[]) => void,
): SlideSteps {
  const [steps, setSteps] = useState<readonly SlideStep[]>([]);
  const [said, setSaid] = useState("");
  const last = steps.at(-1);
  const canUndo = last !== undefined && isSameSlides(last.after, slides);
  return {
    said,
    canUndo,
    change: (next, words) => {
      setSaid(words);
      if (isSameSlides(next, slides)) return;
      setSteps([...(canUndo ? steps : []), { before: slides, after: next }].slice(-most));
      show(next);
    },
    undo: (words) => {
      if (!canUndo) return;
      setSaid(words);
      setSteps(steps.slice(0, -1));
      show(last.before);
    },
  };
}
