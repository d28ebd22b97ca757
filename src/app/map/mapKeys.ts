import type { Direction } from "../../map/mapNeighbour";

/** What a key asks the map to do. */
export type MapWish =
  | { readonly kind: "neighbour"; readonly direction: Direction }
  /** In px; a positive `x` brings areas in the west into view. */
  | { readonly kind: "pan"; readonly x: number; readonly y: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "whole" }
  | { readonly kind: "select" }
  | { readonly kind: "back" }
  /** To another of the places with statements, in the order in which they are told. */
  | { readonly kind: "told"; readonly which: "first" | "previous" | "next" | "last" };

/** How far an arrow key with Shift pans the map, in px. */
const step = 60;

const wishes: Readonly<Record<string, MapWish>> = {
  ArrowUp: { kind: "neighbour", direction: "north" },
  ArrowRight: { kind: "neighbour", direction: "east" },
  ArrowDown: { kind: "neighbour", direction: "south" },
  ArrowLeft: { kind: "neighbour", direction: "west" },
  "+": { kind: "zoom", factor: 1.5 },
  "=": { kind: "zoom", factor: 1.5 },
  "-": { kind: "zoom", factor: 1 / 1.5 },
  _: { kind: "zoom", factor: 1 / 1.5 },
  "0": { kind: "whole" },
  Enter: { kind: "select" },
  " ": { kind: "select" },
  Escape: { kind: "back" },
  Home: { kind: "told", which: "first" },
  PageUp: { kind: "told", which: "previous" },
  PageDown: { kind: "told", which: "next" },
  End: { kind: "told", which: "last" },
};

const pans: Readonly<Record<string, MapWish>> = {
  ArrowUp: { kind: "pan", x: 0, y: step },
  ArrowRight: { kind: "pan", x: -step, y: 0 },
  ArrowDown: { kind: "pan", x: 0, y: -step },
  ArrowLeft: { kind: "pan", x: step, y: 0 },
};

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a pressed key asks the map to do; null if the key is not for the map. */
export function mapWish({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): MapWish | null {
  if (altKey || ctrlKey || metaKey) return null;
  return (shiftKey ? pans[key] : undefined) ?? wishes[key] ?? null;
}
