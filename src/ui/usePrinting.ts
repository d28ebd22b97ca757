import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed. Everything that depends on it is rendered before the print event returns, since the
 * browser takes its snapshot right after that.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    const set = (next: boolean) => {
      flushSync(() => {
        setPrinting(next);
      });
    };
    const begin = () => {
      set(true);
    };
    const end = () => {
      set(false);
    };
    // Developer tools can emulate print without a print event.
    const change = () => {
      set(paper.matches);
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
