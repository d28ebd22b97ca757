import { useState } from "react";

/** A value that is the same object for as long as it says the same. */
export function useSteady<Value>(value: Value, isSame: (one: Value, other: Value) => boolean): Value {
  const [steady, setSteady] = useState(value);
  if (steady === value || isSame(steady, value)) return steady;
  setSteady(value);
  return value;
}
