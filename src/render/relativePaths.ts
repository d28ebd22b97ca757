/** Lengths are counted in such parts of a px, so that differences of written numbers are written exactly. */
const parts = 10_000;

/** A number as short as it can be written in a path. */
function short(count: number): string {
  return String(count / parts).replace(/^(-?)0\./, "$1.");
}

/** A path of straight lines with each point written by its distance from the one before: the same line in fewer letters. */
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

/** A drawing whose outlines of many points, such as a map's, take less room. */
export function withRelativePaths(svg: string): string {
  return svg.replace(/ d="((?:[MLZ][\d. ,-]*)+)"/g, (_attribute, path: string) => ` d="${relative(path)}"`);
}
