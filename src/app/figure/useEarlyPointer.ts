import {
  useLayoutEffect,
  useMemo,
  useRef,
  type MouseEvent as ReactMouseEvent,
  type PointerEvent,
} from "react";
import type { EChartsInstance } from "../../render/echarts";

/** Where the pointer is, in px of the window. */
interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly isPressed: boolean;
}

/** Has a chart answer as if the pointer did now what it did before. */
function repeat(instance: EChartsInstance, { x, y, isPressed }: Pointed): void {
  const drawing = instance.getDom().querySelector("svg");
  const press = ["mousedown", "mouseup", "click"];
  for (const type of ["mousemove", ...(isPressed ? press : [])]) {
    drawing?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
  }
}

/**
 * What is pointed at or pressed on a picture, to which the live chart answers once it has taken the picture's place. Returns the
 * handlers for the element around both.
 */
export function useEarlyPointer(instance: EChartsInstance | null, isCurrent: boolean) {
  const pointed = useRef<Pointed | null>(null);
  useLayoutEffect(() => {
    if (isCurrent && instance && pointed.current) repeat(instance, pointed.current);
    pointed.current = null;
  }, [isCurrent, instance]);
  return useMemo(() => {
    const note = (event: ReactMouseEvent | PointerEvent, isPressed: boolean) => {
      if (!(event.target instanceof HTMLImageElement)) return;
      pointed.current = { x: event.clientX, y: event.clientY, isPressed };
    };
    return {
      onPointerMove: (event: PointerEvent) => {
        if (!pointed.current?.isPressed) note(event, false);
      },
      onClick: (event: ReactMouseEvent) => {
        note(event, true);
      },
    };
  }, []);
}
