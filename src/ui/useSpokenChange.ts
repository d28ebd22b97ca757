import { useState } from "react";

/** The words to announce after a state has changed, as they were at that moment; empty at first. */
export function useSpokenChange(state: string, words: string): string {
  const [last, setLast] = useState({ state, spoken: "" });
  if (last.state !== state) setLast({ state, spoken: words });
  return last.spoken;
}
