import { useEffect, useState } from "react";
import { whenIdle } from "./whenIdle";

/** Whether the browser has been idle since the component appeared: the time for what can wait. */
export function useIdle(): boolean {
  const [wasIdle, setIdle] = useState(false);
  useEffect(
    () =>
      whenIdle(() => {
        setIdle(true);
      }),
    [],
  );
  return wasIdle;
}
