/** Outlines of maps as GeoJSON that ECharts has still to learn, by the names that options call them by. */
const unlearned = new Map<string, string>();

/** Keeps outlines for the moment when something is drawn: an option is made without ECharts. */
export function keepLand(name: string, geoJson: string): void {
  unlearned.set(name, geoJson);
}

/** Hands over all outlines that were kept since the last time. */
export function takeLands(): readonly (readonly [name: string, geoJson: string])[] {
  const lands = [...unlearned];
  unlearned.clear();
  return lands;
}
