import { useState } from "react";
import { isSameSlides, type Slide } from "../address/slides";

/** A change of the slides that can be taken back. */
interface SlideStep {
  readonly before: readonly Slide[];
  readonly after: readonly Slide[];
}

/** No more steps than this are remembered. */
const most = 100;

export interface SlideSteps {
  /** What is to be said of the last change; empty for nothing. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly change: (next: readonly Slide[], said: string) => void;
  /** Takes the last change back, and says so. */
  readonly undo: (said: string) => void;
}

/** Changes of the slides step by step, and back; what another window changes meanwhile is not taken back. */
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
