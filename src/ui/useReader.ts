import { useEffect, useState } from "react";
import { whenStill } from "./whenStill";

/** Whether a picture of the page could not be loaded, since offline the pictures from the build may be missing. */
function lacksPicture(): boolean {
  return Array.from(document.images).some(({ complete, naturalWidth }) => complete && naturalWidth === 0);
}

/**
 * Whether there has been a reader who left the page as it is for a while, so that nothing that they ask for waits behind what
 * they may ask for next. If a picture is missing, there is no point in waiting for one.
 */
export function useReader(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const come = () => {
      setThere(true);
    };
    if (lacksPicture()) come();
    // Errors of pictures do not bubble.
    window.addEventListener("error", come, true);
    const stop = whenStill(come);
    return () => {
      window.removeEventListener("error", come, true);
      stop();
    };
  }, [isThere]);
  return isThere;
}
