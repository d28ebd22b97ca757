import { atlas } from "../dataset/atlas";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Shape } from "./shape";

const changed = "storedchange";

/** What could not be stored, for the browser forbids it or has no room; it lasts as long as the page. */
const unstored = new Map<string, string>();

function read(key: string): string | null {
  const kept = unstored.get(key);
  if (kept !== undefined) return kept;
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the browser refuses; then the text lasts as long as the page. */
function write(key: string, text: string): boolean {
  try {
    window.localStorage.setItem(key, text);
    unstored.delete(key);
  } catch {
    unstored.set(key, text);
  }
  window.dispatchEvent(new Event(changed));
  return !unstored.has(key);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  // Another window of the atlas.
  window.addEventListener("storage", onChange);
  // A page that the browser had put to sleep heard nothing of other windows.
  window.addEventListener("pageshow", onChange);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener("storage", onChange);
    window.removeEventListener("pageshow", onChange);
  };
}

function parsed<Value>(text: string | null, shape: Shape<Value>): Value | undefined {
  if (text === null) return undefined;
  return shape.safeParse(jsonOrText(text)).data;
}

/** Earlier editions kept a single word or text as it is. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const nameOf = (key: string): string => `${atlas.id}.${key}`;

/** Keeps a value on the reader's machine, outside React; false where the browser refuses. */
export function storeValue(key: string, value: unknown): boolean {
  return write(nameOf(key), JSON.stringify(value));
}

/** Removes a value from the reader's machine. */
export function forgetStored(key: string): void {
  unstored.delete(nameOf(key));
  try {
    window.localStorage.removeItem(nameOf(key));
  } catch {
    // What could not be stored need not be removed.
  }
  window.dispatchEvent(new Event(changed));
}

/** Reads a value from the reader's machine, outside React; `initial` where there is none in this shape. */
export function readStored<Value>(key: string, shape: Shape<Value>, initial: Value): Value {
  return parsed(read(nameOf(key)), shape) ?? initial;
}

/** A value kept on the reader's machine; what is kept there in another shape is as if there were none. */
export function useStored<Value>(
  key: string,
  shape: Shape<Value>,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const name = nameOf(key);
  const text = useSyncExternalStore(
    subscribe,
    () => read(name),
    () => null,
  );
  const value = useMemo(() => parsed(text, shape) ?? initial, [text, shape, initial]);
  const store = useCallback(
    (next: Value) => {
      write(name, JSON.stringify(next));
    },
    [name],
  );
  return [value, store];
}

/** Whether a value outlasts the page; false once the browser has refused to store it. */
export function useIsStored(key: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !unstored.has(nameOf(key)),
    () => true,
  );
}
