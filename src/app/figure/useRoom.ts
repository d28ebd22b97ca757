import { useLayoutEffect, useState, type RefObject } from "react";
import { pageText, readerText } from "./pageSize";

/** The room that a chart has on the page, in px. */
export interface Room {
  /** 0 until it is measured. */
  readonly width: number;
  /** The size of the smallest letters. */
  readonly em: number;
  /** The height of the build's picture at this width; 0 once the width has changed. */
  readonly builtHeight: number;
}

/** Measures the room of a chart before anything is painted, and again whenever its width changes. */
export function useRoom(figure: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, em: pageText, builtHeight: 0 });
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const { width, height: builtHeight } = element.getBoundingClientRect();
    const measure = (full: number) => {
      // A card hidden by the filters keeps its room.
      if (full <= 0) return;
      setRoom({
        width: Math.floor(full),
        em: readerText(),
        builtHeight: Math.floor(full) === Math.floor(width) ? builtHeight : 0,
      });
    };
    measure(width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [figure]);
  return room;
}
