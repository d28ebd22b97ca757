/** The ECharts action dispatched when panning or zooming has ended, so that the map is redrawn for its new view. */
export const restAction = "mapRest";
