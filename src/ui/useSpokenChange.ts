import { useState } from "react";

/** What is spoken once a state has changed, in the words of that moment; nothing at first. */
export function useSpokenChange(state: string, words: string): string {
  const [last, setLast] = useState({ state, spoken: "" });
  if (last.state !== state) setLast({ state, spoken: words });
  return last.spoken;
}
