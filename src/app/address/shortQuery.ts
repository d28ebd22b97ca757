/** The most characters of a query. Servers accept request lines of 8,000, some old proxies fewer. */
const longest = 6000;

/** Parameters that grow with a presenter's texts. The talk is stored in the browser as well. */
const ofTalk = /^(slide|talk)=/;

/** Whether a query is short enough for a link that every server and chat accepts. */
export function isPassable(search: string): boolean {
  return search.length <= longest;
}

/** A query that every server accepts: the slides of a talk are left out if they make it too long. */
export function shortQuery(search: string): string {
  if (isPassable(search)) return search;
  const parts = search
    .slice(1)
    .split("&")
    .filter((part) => !ofTalk.test(part));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
