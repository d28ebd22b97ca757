import { useEffect, useState } from "react";

/** Whether something has lasted so long, in ms, that whoever waits wants to be told. */
export function useIsSlow(isWaiting: boolean, patience: number): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting, patience]);
  return isSlow && isWaiting;
}
