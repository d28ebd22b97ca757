import { expect, test } from "vitest";
import { everyMode } from "../../charts/chart";
import { charts } from "../../charts/index";
import { adaptivePalette } from "../../render/adaptivePalette";
import { noFilters } from "../../selectors/filters";
import { sources } from "../../testing/sources";
import { pageSvg } from "./pageSvg";
import { pictureWork, type SentBody } from "./pictureWork";

const land = 1;

const plots = Object.entries(charts).flatMap(([id, chart]) =>
  everyMode(chart).map((mode) => ({
    name: [id, mode ?? ""].join(" ").trim(),
    plot: chart.plot(sources, { filters: noFilters, locale: "zh", mode }),
  })),
);

test.each(plots)("$name, sent to another thread, is drawn there as it is here", ({ plot }) => {
  if (!plot) throw new Error("The report has nothing of it.");
  const { body, locale } = plot;
  const isMap = body.kind === "map";
  if (isMap) pictureWork.learn(land, structuredClone(body.boundaries));
  const sent: SentBody = isMap ? { ...body, boundaries: land } : body;
  const size = { width: 640, em: 13 };
  const address = pictureWork.draw(structuredClone(sent), locale, { ...size, palette: null });
  const [head, ...svg] = address.split(",");
  expect(head).toBe("data:image/svg+xml");
  expect(decodeURIComponent(svg.join(","))).toBe(pageSvg(plot, { ...size, palette: adaptivePalette }));
});

test("a map whose boundaries were not sent is refused", () => {
  const map = plots.find(({ plot }) => plot?.body.kind === "map")?.plot?.body;
  if (map?.kind !== "map") throw new Error("The report has no map.");
  const unknown = { ...map, boundaries: 99 };
  expect(() => pictureWork.draw(unknown, "en", { width: 640, em: 13, palette: null })).toThrow(
    "No boundaries were sent under the number 99",
  );
});
