/** What a map is asked once a movement has come to rest: to draw all anew for what is seen then. */
export const restAction = "mapRest";
