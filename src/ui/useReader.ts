import { useEffect, useState } from "react";

const signs = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "wheel",
  "keydown",
  "focusin",
  "scroll",
  "error",
] as const;

/** Whether a picture of the page could not be fetched: offline the built ones are not there. */
function lacksPicture(): boolean {
  return Array.from(document.images).some(({ complete, naturalWidth }) => complete && naturalWidth === 0);
}

/**
 * Whether a reader has given a sign since the page was opened: pointed, touched, scrolled or pressed a key. Where a
 * picture is missing nothing is worth waiting for.
 */
export function useReader(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const come = () => {
      setThere(true);
    };
    if (lacksPicture()) come();
    const options = { capture: true, passive: true } as const;
    for (const sign of signs) window.addEventListener(sign, come, options);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, come, options);
    };
  }, [isThere]);
  return isThere;
}
