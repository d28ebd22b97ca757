import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";

interface Fullscreen {
  readonly isFull: boolean;
  /** Whether the browser supports full screen. */
  readonly canBeFull: boolean;
  readonly toggle: () => void;
  /** Announces that full screen is about to end without the reader's wish, as browsers end it when a window opens. */
  readonly expectEnd: () => void;
}

/** Shows an element in full screen from the start, if the browser allows it. Calls `onLeft` when the reader ends that. */
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
    // Without a recent press by the reader, browsers refuse and log an error.
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
    // The presentation then fills only the window.
  });
}
