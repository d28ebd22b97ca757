import { useEffect, useState } from "react";
import { inTurn, type Turn } from "./turns";

/**
 * The latest value, or the one before until its turn has come: what a change alters in many places is done one part after
 * the other, and only as it is by then. "now" is at once, within this rendering, and so does what takes the place of null.
 */
export function useInTurn<Value>(latest: Value, turn: Turn | "now"): Value {
  const [shown, setShown] = useState({ value: latest });
  const isBehind = shown.value !== latest;
  const isNow = turn === "now" || shown.value === null;
  if (isBehind && isNow) setShown({ value: latest });
  useEffect(() => {
    if (!isBehind || turn === "now" || isNow) return;
    return inTurn(turn, () => {
      setShown({ value: latest });
    });
  }, [isBehind, isNow, latest, turn]);
  return isNow ? latest : shown.value;
}
