const shape = /<(path|polygon|rect|circle)( [^>]*)><\/\1>\s*/g;

/**
 * A drawing for an unknown background: removes the patches of paper behind words. Outlined shapes stay filled with paper, so
 * that the number in an outlined mark is legible on any background, and so do veils over a map.
 */
export function withoutPatches(svg: string, paper: string): string {
  return svg.replace(shape, (whole, _name, attributes: string) => {
    const isPaper = attributes.includes(` fill="${paper}"`);
    const hasOutline = /stroke="(?!none)/.test(attributes) && !attributes.includes('stroke-width="0"');
    const isVeil = attributes.includes('opacity="');
    return isPaper && !hasOutline && !isVeil ? "" : whole;
  });
}
