import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { bracketed, mark } from "../../i18n/punctuation";
import { shortName } from "../../map/mapNames";
import type { ChartOption } from "../../render/echarts";
import { marked } from "../../render/marked";
import { summaryItems, summaryWithin, type SummaryItem } from "../../wording/plotSummary";
import type { MarkWords } from "../drawing/markGroups";
import { placesIn } from "./placesIn";

/** The most characters in a mark's name and in its description. */
const longest = { name: 60, description: 240 } as const;

/** What a mark says first, cut where it is long. */
function nameOf(told: readonly SummaryItem[], locale: Locale): string {
  const [first] = told;
  if (!first) return "";
  const { head, members } = first;
  const least = [head, ...members.slice(0, 1)].join(mark("colon", locale));
  return least.length > longest.name
    ? `${least.slice(0, longest.name - 1)}…`
    : summaryWithin([first], longest.name, locale);
}

/** The name and the description of each mark of a drawing; null for a mark without statements. */
export function markWords(
  { body, areas, locale }: Plot,
  option: ChartOption,
  dataset: Dataset,
): (id: string) => MarkWords | null {
  const boundaries = body.kind === "map" ? body.boundaries : null;
  const divisions = boundaries ? [...boundaries.counties, ...boundaries.prefectures] : [];
  return (id) => {
    const [series = "", item = ""] = id.split(" ");
    const { code, statements } = marked(option, Number(series), Number(item));
    const statement = statements[0]?.id ?? null;
    const division = divisions.find((each) => each.code === code);
    if (division) {
      const said = areas.find((area) => area.code === code)?.said ?? "";
      // In both languages, so that a map on a slide can be searched for either name.
      return { name: `${division.name} ${shortName(division, "en")}`, description: said, statement };
    }
    if (statements.length === 0) return null;
    const told = summaryItems({ statements, locale }, dataset);
    return {
      name: nameOf(told, locale),
      description: bracketed(
        summaryWithin(told, longest.description, locale),
        placesIn(statements, locale),
        locale,
      ),
      statement,
    };
  };
}
