import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { bracketed } from "../../i18n/punctuation";
import { shortName } from "../../map/mapNames";
import type { ChartOption } from "../../render/echarts";
import { marked } from "../../render/marked";
import { toldBy, toldWithin } from "../../wording/plotSummary";
import type { MarkWords } from "../drawing/markGroups";
import { placesIn } from "./placesIn";

/** How many characters a mark's name and its description have at most. */
const longest = { name: 60, description: 240 } as const;

/** What each mark of a drawing is called and what is said of it; null for what stands for nothing. */
export function markWords(
  { body, areas, locale }: Plot,
  option: ChartOption,
  dataset: Dataset,
): (mark: string) => MarkWords | null {
  const boundaries = body.kind === "map" ? body.boundaries : null;
  const divisions = boundaries ? [...boundaries.counties, ...boundaries.prefectures] : [];
  return (mark) => {
    const [series = "", item = ""] = mark.split(" ");
    const { code, statements } = marked(option, Number(series), Number(item));
    const statement = statements[0]?.id ?? null;
    const division = divisions.find((each) => each.code === code);
    if (division) {
      const said = areas.find((area) => area.code === code)?.said ?? "";
      // In both languages: a map on a slide is looked through by either name.
      return { name: `${division.name} ${shortName(division, "en")}`, description: said, statement };
    }
    if (statements.length === 0) return null;
    const told = toldBy({ statements, locale }, dataset);
    return {
      name: toldWithin(told.slice(0, 1), longest.name, locale),
      description: bracketed(
        toldWithin(told, longest.description, locale),
        placesIn(statements, locale),
        locale,
      ),
      statement,
    };
  };
}
