import { useEffect, useState } from "react";
import { whenIdle } from "./whenIdle";

/** Whether the browser has been idle since the component appeared, so that less important work can start. */
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
