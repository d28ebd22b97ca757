/** Where something stacked stands: px from the frame's upper edge, and its height in px. */
export interface Layer {
  readonly top: number;
  readonly height: number;
}

/**
 * Places things of the given heights below one another, from `top` on, and shares out what `height` leaves over
 * (or lacks) evenly between those that can stretch.
 */
export function stacked(
  things: readonly { readonly height: number; readonly stretches: boolean }[],
  { top, height }: Layer,
): readonly Layer[] {
  const needed = things.reduce((sum, thing) => sum + thing.height, 0);
  const stretching = things.filter(({ stretches }) => stretches).length;
  const share = stretching === 0 ? 0 : (height - needed) / stretching;
  const layers: Layer[] = [];
  let next = top;
  for (const thing of things) {
    const own = thing.height + (thing.stretches ? share : 0);
    layers.push({ top: next, height: own });
    next += own;
  }
  return layers;
}
