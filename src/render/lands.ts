/** Map outlines as GeoJSON that are not registered with ECharts yet, by the names that options use. */
const unlearned = new Map<string, string>();

/** Keeps an outline until something is drawn, so that options can be made without loading ECharts. */
export function keepLand(name: string, geoJson: string): void {
  unlearned.set(name, geoJson);
}

/** Hands over all outlines kept since the last call. */
export function takeLands(): readonly (readonly [name: string, geoJson: string])[] {
  const lands = [...unlearned];
  unlearned.clear();
  return lands;
}
