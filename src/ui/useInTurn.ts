import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { inTurn, type Turn } from "./turns";

/**
 * The latest value or, until its turn has come, the one before. A change that affects many places is thus carried out one
 * place after another, always with the latest value. "now" means in the same rendering, as does a change from null.
 */
export function useInTurn<Value>(latest: Value, turn: Turn | "now"): Value {
  const [shown, setShown] = useState({ value: latest });
  const isBehind = shown.value !== latest;
  const isNow = turn === "now" || shown.value === null;
  if (isBehind && isNow) setShown({ value: latest });
  useEffect(() => {
    if (!isBehind || turn === "now" || isNow) return;
    // Rendered within its turn, since the next one may come before React finds the time.
    return inTurn(turn, () => {
      flushSync(() => {
        setShown({ value: latest });
      });
    });
  }, [isBehind, isNow, latest, turn]);
  return isNow ? latest : shown.value;
}
