import type { PlaceRole } from "../dataset/codes";
import type { Localized } from "../i18n/locale";

/** The numbers of counties and prefectures on a map. */
interface Counts {
  readonly counties: number;
  readonly prefectures: number;
}

const countedZh = ({ counties, prefectures }: Counts) =>
  `${counties}个县级行政区${prefectures === 0 ? "" : `、${prefectures}个市州`}`;
const number = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const countedEn = ({ counties, prefectures }: Counts) =>
  number(counties, "county", "counties") +
  (prefectures === 0 ? "" : ` and ${number(prefectures, "prefecture", "prefectures")}`);

const zh = {
  passed: (all: string, names: readonly string[]) =>
    `报道称${all}达到退出条件，点名其中${names.length}个：${names.join("、")}`,
  assessed: (date: string) => `评估检查结果由国务院扶贫办于${date}反馈。`,
  places: (names: string) => `报道点名的地方：${names}`,
  subtitle: (province: string, counts: Counts | null) =>
    `报道点名的地方和有关内容；底图为${province}${counts === null ? "" : countedZh(counts)}`,
  unjoined: (names: string) => `地图边界里没有下列地方的代码，图上没有画出：${names}。`,
  oldLinesCount: (count: number) => `图上${count}个县级行政区的界线早于现行区划。`,
  oldLine: (note: string) => `界线早于现行区划：${note}`,
  notNamed: "报道没有点名",
  noneNamed: "报道没有点名这里的县",
  ofCounties: (count: number) => `${count}个县级行政区`,
  credit: "地图边界",
  approval: (number: string) => `审图号：${number}`,
  separator: "、",
  othersUnnamed: (count: number) => `其余${count}个县报道未点名。`,
  assisted: (whom: string, by: string) => `${whom}的帮扶方：${by}`,
  offMap: "不在图上",
  key: {
    passed: "达到退出条件",
    aided: "受帮扶",
    aiding: "提供帮扶",
    example: "所举的例子",
    institution: "机构所在",
    destination: "省外培训地",
    meeting: "会议地点",
    captioned: "只见于图片说明",
    visiting: "来访者所属",
  } satisfies Record<PlaceRole, string>,
};
export type PlaceWords = typeof zh;

const en: PlaceWords = {
  passed: (all, names) => `The report says ${all} met the exit criteria, and names ${names.length} of them`,
  assessed: (date) =>
    `The State Council Leading Group Office of Poverty Alleviation and Development reported the assessment back in ${date}.`,
  places: (names) => `Places the report names: ${names}`,
  subtitle: (province, counts) =>
    `Places the report names, and what it says of them, on a map of ${counts === null ? "" : `the ${countedEn(counts)} of `}${province}`,
  unjoined: (names) => `The boundaries lack the codes of these places, which are not drawn: ${names}.`,
  oldLinesCount: (count) =>
    count === 1
      ? "The boundary of 1 county-level unit predates the current divisions."
      : `Boundaries of ${count} county-level units predate the current divisions.`,
  oldLine: (note) => `Boundary predates the current divisions: ${note}`,
  notNamed: "not named in the report",
  noneNamed: "the report names none of its counties",
  ofCounties: (count) => (count === 1 ? "1 county" : `${count} counties`),
  credit: "Boundaries",
  approval: (number) => `Map approval number (审图号): ${number}`,
  separator: ", ",
  othersUnnamed: (count) => `The report does not name the other ${count}.`,
  assisted: (whom, by) => `${whom} is assisted by ${by}`,
  offMap: "Not on the map",
  key: {
    passed: "Met the criteria",
    aided: "Receives assistance",
    aiding: "Gives assistance",
    example: "Example",
    institution: "Institution",
    destination: "Training outside the province",
    meeting: "Meeting",
    captioned: "In a caption only",
    visiting: "Visitors from",
  },
};

/** The texts of the map of the report's places. */
export const placeWords: Localized<PlaceWords> = { zh, en };
