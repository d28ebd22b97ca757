import { useCallback, useEffect, useState } from "react";
import { whenStill } from "../../ui/whenStill";

/**
 * Whether a picture is to become a live chart: once the reader turns to it, or has stayed where it is on screen. The function
 * calls it at once.
 */
export function useCalled(isOnScreen: boolean): readonly [boolean, () => void] {
  const [isCalled, setCalled] = useState(false);
  const call = useCallback(() => {
    setCalled(true);
  }, []);
  useEffect(() => {
    if (!isCalled && isOnScreen) return whenStill(call);
  }, [isCalled, isOnScreen, call]);
  return [isCalled, call];
}
