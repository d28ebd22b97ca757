import { useEffect, useState } from "react";

/** How long a page without idle callbacks, Safari's for one, is left alone first, in ms. */
const rest = 1500;

/** Whether the browser has been idle since the component appeared: the time for what can wait. */
export function useIdle(): boolean {
  const [wasIdle, setIdle] = useState(false);
  useEffect(() => {
    const come = () => {
      setIdle(true);
    };
    if ("requestIdleCallback" in window) {
      const callback = window.requestIdleCallback(come, { timeout: 2 * rest });
      return () => {
        window.cancelIdleCallback(callback);
      };
    }
    const timer = setTimeout(come, rest);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return wasIdle;
}
