/** Lengths are counted in this fraction of a px, so that differences of written numbers are exact. */
const parts = 10_000;

/** A number in the fewest characters that SVG allows. */
function short(count: number): string {
  return String(count / parts).replace(/^(-?)0\./, "$1.");
}

/** A path of straight lines with each point relative to the previous one: the same path in fewer characters. */
function relative(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return path.replace(
    /([MLZ])(?:(-?[\d.]+)[ ,](-?[\d.]+))?/g,
    (_step, command: string, toX = "", toY = "") => {
      if (command === "Z") {
        [x, y] = [startX, startY];
        return "z";
      }
      const [nextX, nextY] = [toX, toY].map((length) => Math.round(Number(length) * parts));
      if (nextX === undefined || nextY === undefined) return "";
      const [dx, dy] = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      if (command === "L") return `l${short(dx)} ${short(dy)}`;
      [startX, startY] = [x, y];
      return `M${short(x)} ${short(y)}`;
    },
  );
}

/** Shortens the outlines with many points in a drawing, such as those of a map. */
export function withRelativePaths(svg: string): string {
  return svg.replace(/ d="((?:[MLZ][\d. ,-]*)+)"/g, (_attribute, path: string) => ` d="${relative(path)}"`);
}
