import { useEffect, useRef, useState, type RefObject } from "react";

/** Whether an element has ever come near the window, or is about to be printed: what is far need not be drawn. */
export function useNear<Target extends Element>(): readonly [RefObject<Target | null>, boolean] {
  const target = useRef<Target>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element || isNear) return;
    const come = () => {
      setNear(true);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) come();
      },
      { rootMargin: "300px 0px" },
    );
    observer.observe(element);
    window.addEventListener("beforeprint", come);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", come);
    };
  }, [isNear]);
  return [target, isNear];
}
