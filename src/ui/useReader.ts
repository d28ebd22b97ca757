import { useEffect, useState } from "react";

const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "scroll"] as const;

/** Whether a reader has given a sign since the page was opened: pointed, touched, scrolled or pressed a key. */
export function useReader(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const come = () => {
      setThere(true);
    };
    const options = { capture: true, passive: true } as const;
    for (const sign of signs) window.addEventListener(sign, come, options);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, come, options);
    };
  }, [isThere]);
  return isThere;
}
