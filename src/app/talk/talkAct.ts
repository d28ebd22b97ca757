/** What a speaker can ask for during a presentation. */
export type TalkAct =
  | { readonly kind: "step"; readonly by: 1 | -1 }
  /** To a slide, given its number from 1. */
  | { readonly kind: "go"; readonly number: number }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "screen"; readonly screen: "black" | "white" }
  | { readonly kind: "full" }
  | { readonly kind: "notes" }
  | { readonly kind: "leave" };

/** What is on the screen during a presentation. */
export interface TalkState {
  /** The number of the slide, from 1. */
  readonly number: number;
  readonly count: number;
  /** The slide, or a blank colour. */
  readonly screen: "slide" | "black" | "white";
  /** The digits of a slide number typed so far. */
  readonly digits: string;
}

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Keys of keyboards and of presenters' remotes, which send Page keys, "b" or "." and F5. */
const acts: Readonly<Record<string, TalkAct>> = {
  ArrowRight: { kind: "step", by: 1 },
  ArrowDown: { kind: "step", by: 1 },
  PageDown: { kind: "step", by: 1 },
  n: { kind: "step", by: 1 },
  ArrowLeft: { kind: "step", by: -1 },
  ArrowUp: { kind: "step", by: -1 },
  PageUp: { kind: "step", by: -1 },
  Backspace: { kind: "step", by: -1 },
  p: { kind: "step", by: -1 },
  Home: { kind: "go", number: 1 },
  End: { kind: "go", number: Infinity },
  b: { kind: "screen", screen: "black" },
  ".": { kind: "screen", screen: "black" },
  w: { kind: "screen", screen: "white" },
  ",": { kind: "screen", screen: "white" },
  f: { kind: "full" },
  s: { kind: "notes" },
  Escape: { kind: "leave" },
};

/** What a key asks for after the given digits; null for nothing. */
export function actOfKey({ key, shiftKey }: PressedKey, digits: string): TalkAct | null {
  if (/^\d$/.test(key)) return { kind: "digit", digit: key };
  if (key === "Enter") {
    return digits === "" ? { kind: "step", by: 1 } : { kind: "go", number: Number(digits) };
  }
  if (key === " ") return { kind: "step", by: shiftKey ? -1 : 1 };
  const named = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(acts, named) ? (acts[named] ?? null) : null;
}

/** The most digits of a slide number. */
const longestNumber = 2;

/** The state of the screen after an act. On a blank screen, the first step brings back the hidden slide. */
export function afterAct(state: TalkState, act: TalkAct): TalkState {
  const { number, count, screen, digits } = state;
  const to = (wanted: number): TalkState => ({
    ...state,
    number: Math.min(count, Math.max(1, wanted)),
    screen: "slide",
    digits: "",
  });
  switch (act.kind) {
    case "step":
      return to(screen === "slide" ? number + act.by : number);
    case "go":
      return to(act.number);
    case "digit":
      return { ...state, digits: (digits + act.digit).slice(-longestNumber) };
    case "screen":
      return { ...state, screen: screen === act.screen ? "slide" : act.screen, digits: "" };
    default:
      return state;
  }
}

/** The least distance in px for a swipe, and the greatest for a tap. */
const swipe = { least: 40, still: 10 } as const;

interface Stroke {
  /** px to the right and down. */
  readonly right: number;
  readonly down: number;
  /** The start point, as a share of the width. */
  readonly at: number;
}

/** What a click, a tap or a swipe asks for; null if it is none of these. */
export function actOfStroke({ right, down, at }: Stroke): TalkAct | null {
  const [across, along] = [Math.abs(right), Math.abs(down)];
  if (across < swipe.still && along < swipe.still) return { kind: "step", by: at < 0.5 ? -1 : 1 };
  if (across < swipe.least || across < along) return null;
  return { kind: "step", by: right < 0 ? 1 : -1 };
}
