import type { Localized } from "../i18n/locale";
import type { PlaceNoteWords } from "./mapPlaceNotes";

/** What a map shows. */
interface Counts {
  readonly counties: number;
  readonly prefectures: number;
}

/** What the map of the report's places says in words of its own. */
export interface PlaceWords extends PlaceNoteWords {
  readonly passed: (all: string, names: readonly string[]) => string;
  readonly places: (names: string) => string;
  readonly subtitle: (province: string, counts: Counts | null) => string;
  readonly oldLinesCount: (count: number) => string;
  readonly oldLine: (note: string) => string;
  /** Said of a county, and of a prefecture, of which the report says nothing that is left on show. */
  readonly notNamed: string;
  readonly noneNamed: string;
  readonly ofCounties: (count: number) => string;
  readonly credit: string;
  readonly approval: (number: string) => string;
}

export const placeWords: Localized<PlaceWords> = {
  zh: {
    passed: (all, names) => `${all}达到退出条件，报道点名的只有${names.join("、")}`,
    places: (names) => `报道写到的地方：${names}`,
    subtitle: (province, counts) =>
      counts
        ? `各地在报道中的所记；底图为${province}${counts.counties}个县级区划、${counts.prefectures}个市州`
        : `各地在报道中的所记；底图为${province}各县`,
    oldLines: (names) => `界线早于现行区划：${names}。`,
    oldLinesCount: (count) => `其中${count}个县级区划的界线早于现行区划。`,
    oldLine: (note) => `界线早于现行区划：${note}`,
    notNamed: "报道没有写到",
    noneNamed: "报道没有写到这里的县",
    ofCounties: (count) => `${count}个县级区划`,
    credit: "地图边界 © OpenStreetMap contributors (ODbL)",
    approval: (number) => `审图号：${number}`,
    separator: "、",
    othersUnnamed: "其余各县报道未点名。",
    list: (what) => `${what}：`,
    offMap: "不在图上",
    key: {
      passed: "达到退出条件",
      aided: "受帮扶",
      aiding: "提供帮扶",
      example: "所举之例",
      institution: "机构所在",
      destination: "外出培训地",
      meeting: "会议地点",
      captioned: "只见于图片说明",
      visiting: "来访者所属",
    },
  },
  en: {
    passed: (all, names) => `${all} met the exit criteria; the report names only ${names.length} of them`,
    places: (names) => `Places the report speaks of: ${names}`,
    subtitle: (province, counts) =>
      counts
        ? `What the report says of each place, on a map of the ${counts.counties} counties and ${counts.prefectures} prefectures of ${province}`
        : `What the report says of each place, on a map of the counties of ${province}`,
    oldLines: (names) => `Lines older than the present division: ${names}.`,
    oldLinesCount: (count) =>
      count === 1
        ? "The line of 1 county is older than the present division."
        : `The lines of ${count} counties are older than the present division.`,
    oldLine: (note) => `Line older than the present division: ${note}`,
    notNamed: "not in the report",
    noneNamed: "the report names none of its counties",
    ofCounties: (count) => (count === 1 ? "1 county" : `${count} counties`),
    credit: "Boundaries © OpenStreetMap contributors (ODbL)",
    approval: (number) => `Map approval number (审图号): ${number}`,
    separator: ", ",
    othersUnnamed: "The report does not name the others.",
    list: (what) => `${what}: `,
    offMap: "Not on the map",
    key: {
      passed: "Met the criteria",
      aided: "Receives aid",
      aiding: "Gives aid",
      example: "Example",
      institution: "Institution",
      destination: "Sent out to learn",
      meeting: "Meeting",
      captioned: "Caption only",
      visiting: "Visitors from",
    },
  },
};
