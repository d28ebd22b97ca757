/** Takes the place of ECharts' reader of maps drawn in SVG, which the build leaves out: ours are all GeoJSON. */
export function GeoSVGResource(): never {
  throw new Error("Maps are read as GeoJSON alone.");
}
