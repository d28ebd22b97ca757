import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";

interface Fullscreen {
  readonly isFull: boolean;
  /** Whether the browser can do it. */
  readonly canBeFull: boolean;
  readonly toggle: () => void;
  /** The next time that it ends is not the reader's wish to leave: browsers end it when a window opens. */
  readonly expectEnd: () => void;
}

/** Fills the screen with an element from the start where the browser lets it; `onLeft` where the reader ends that. */
export function useFullscreen(target: RefObject<HTMLElement | null>, onLeft: () => void): Fullscreen {
  const [isFull, setFull] = useState(false);
  const isExpected = useRef(false);
  const leave = useEffectEvent(onLeft);
  useEffect(() => {
    const onChange = () => {
      const isNowFull = document.fullscreenElement !== null;
      setFull(isNowFull);
      if (!isNowFull && !isExpected.current) leave();
      isExpected.current = false;
    };
    document.addEventListener("fullscreenchange", onChange);
    // Without a press of the reader's, a browser refuses and complains.
    if ("userActivation" in navigator && navigator.userActivation.isActive) fill(target.current);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [target]);
  return {
    isFull,
    canBeFull: document.fullscreenEnabled,
    expectEnd: () => {
      isExpected.current = document.fullscreenElement !== null;
    },
    toggle: () => {
      if (document.fullscreenElement) {
        isExpected.current = true;
        void document.exitFullscreen();
      } else fill(target.current);
    },
  };
}

function fill(element: HTMLElement | null): void {
  if (!document.fullscreenEnabled) return;
  element?.requestFullscreen().catch(() => {
    // The whole window will do.
  });
}
