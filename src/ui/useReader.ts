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

/** Whether a picture of the page could not be loaded, since offline the pictures from the build may be missing. */
function lacksPicture(): boolean {
  return Array.from(document.images).some(({ complete, naturalWidth }) => complete && naturalWidth === 0);
}

/**
 * Whether the reader has given a sign since the page was opened: moved the pointer, touched, scrolled or pressed a key. If a
 * picture is missing, there is no point in waiting for one.
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
