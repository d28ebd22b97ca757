/** The most characters of a query; servers take 8,000 for a whole request line, and older ones in between less. */
const longest = 6000;

/** Parameters that grow with what a presenter writes; the talk is kept on the machine as well. */
const ofTalk = /^(slide|talk)=/;

/** Whether a query can be passed on as a link that every server and chat takes. */
export function isPassable(search: string): boolean {
  return search.length <= longest;
}

/** A query that every server takes: without the slides of a talk where they make it too long. */
export function shortQuery(search: string): string {
  if (isPassable(search)) return search;
  const parts = search
    .slice(1)
    .split("&")
    .filter((part) => !ofTalk.test(part));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
