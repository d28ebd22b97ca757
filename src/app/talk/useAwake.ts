import { useCallback, useEffect, useRef, useState } from "react";

/** How long nothing must move before the controls hide, in ms. */
const rest = 2500;

/** Whether something has moved recently, and a function to report that it has. Initially true. */
export function useAwake(): readonly [boolean, () => void] {
  const [isAwake, setAwake] = useState(true);
  const timer = useRef<number | undefined>(undefined);
  const doze = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setAwake(false);
    }, rest);
  }, []);
  const wake = useCallback(() => {
    setAwake(true);
    doze();
  }, [doze]);
  useEffect(() => {
    doze();
    return () => {
      window.clearTimeout(timer.current);
    };
  }, [doze]);
  return [isAwake, wake];
}
