/** Where something stacked stands: px from the frame's upper edge, and its height in px. */
export interface Layer {
  readonly top: number;
  readonly height: number;
}

/** Something to be stacked: the height in px that it asks for, and how many shares it takes of what is left over. */
export interface Stackable {
  readonly height: number;
  readonly shares: number;
}

/** Places things below one another from `top` on; what `height` leaves over (or lacks) goes to them by their shares. */
export function stacked(things: readonly Stackable[], { top, height }: Layer): readonly Layer[] {
  const needed = things.reduce((sum, thing) => sum + thing.height, 0);
  const shares = things.reduce((sum, thing) => sum + thing.shares, 0);
  const share = shares === 0 ? 0 : (height - needed) / shares;
  const layers: Layer[] = [];
  let next = top;
  for (const thing of things) {
    const own = thing.height + thing.shares * share;
    layers.push({ top: next, height: own });
    next += own;
  }
  return layers;
}
