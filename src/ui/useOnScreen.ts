import { useEffect, useState, type RefObject } from "react";

/** How far outside the window an element still counts as on screen, in px. */
const margin = 100;

/** Whether an element is in the window. True until the browser has reported, since a new element may be anywhere. */
export function useOnScreen(target: RefObject<Element | null>): boolean {
  const [isOnScreen, setOnScreen] = useState(true);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        setOnScreen(entries.at(-1)?.isIntersecting ?? false);
      },
      { rootMargin: `${margin}px 0px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [target]);
  return isOnScreen;
}
