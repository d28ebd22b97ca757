import { useState } from "react";

/** Returns the same object as long as the value has the same content. */
export function useSteady<Value>(value: Value, isSame: (one: Value, other: Value) => boolean): Value {
  const [steady, setSteady] = useState(value);
  if (steady === value || isSame(steady, value)) return steady;
  setSteady(value);
  return value;
}
