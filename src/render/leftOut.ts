/*
 * Takes the place of parts of ECharts and of its component that no chart of ours uses, and which the build leaves out: some
 * 20 kB of what a page with live charts would load.
 */

function nothing(): void {
  // Nobody asks for it.
}

export {
  // Options written for older versions, a dark theme, a sign of waiting, thousands of symbols, tooltips drawn in the chart.
  nothing as default,
  // Events as older versions named them.
  nothing as handleLegacySelectEvents,
  nothing as createLegacyDataSelectAction,
  // Following the size of an element.
  nothing as bind,
  nothing as clear,
  // Movement by means of CSS.
  nothing as createCSSAnimation,
  // Labels of bars around a pole.
  nothing as createSectorCalculateTextPosition,
  nothing as setSectorTextRotation,
};

/** Maps drawn in SVG: ours are all GeoJSON. */
export function GeoSVGResource(): never {
  throw new Error("Maps are read as GeoJSON alone.");
}
