const shape = /<(path|polygon|rect|circle)( [^>]*)><\/\1>\s*/g;

/**
 * A drawing for a ground that is not ours: without the patches of paper behind words. What has an outline stays
 * filled with paper, so that the number in an outlined mark can be read on any ground, and so do veils over a map.
 */
export function withoutPatches(svg: string, paper: string): string {
  return svg.replace(shape, (whole, _name, attributes: string) => {
    const isPaper = attributes.includes(` fill="${paper}"`);
    const hasOutline = /stroke="(?!none)/.test(attributes) && !attributes.includes('stroke-width="0"');
    const isVeil = attributes.includes('opacity="');
    return isPaper && !hasOutline && !isVeil ? "" : whole;
  });
}
