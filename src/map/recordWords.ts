import type { Localized } from "../i18n/locale";
import type { ExitRecord, Standing } from "../selectors/exitRecord";

/** The number of counties of each status. */
type Counts = Readonly<Record<Standing, number>>;

const zh = {
  titleThen: ({ listed }: ExitRecord, { left }: Counts) =>
    `报道之外：${listed}个国家级贫困县，到报道之日已退出${left}个`,
  titleAfter: ({ listed }: ExitRecord, { left }: Counts, date: string) =>
    `报道之外：${listed}个国家级贫困县，到${date}已退出${left}个`,
  batchesTitle: ({ listed, batches }: ExitRecord) =>
    `报道之外：${listed}个国家级贫困县分${batches.length}批退出`,
  pending: "报道之外：国家级贫困县历年退出的记录",
  subtitle: (province: string, date: string) =>
    `${province}国家级贫困县的退出批次，截至${date}；画横线的县仍在名单`,
  batchesSubtitle: (province: string) => `${province}国家级贫困县的退出批次，一批一图，日期为公布之日`,
  caveat: "不出自报道，另有来源；这些县报道只点名少数。记录只有退出结果，没有计划退出的名单。",
  stopThen: "报道之日",
  stopAfter: (year: string) => `${year}年度退出后`,
  said: (date: string, { left, listed }: Counts, never: number) =>
    `${date}：已退出${left}个，仍在名单${listed}个，另有${never}个县级行政区不在${left + listed}个县之列`,
  left: (year: number, date: string) => `属${year}年度一批，${date}公布（报道之外的记录）`,
  reported: (said: string) => `报道的记述：${said}`,
  stood: (standing: Standing | null, date: string, all: number) =>
    standing === null
      ? `不在${all}个国家级贫困县之列（报道之外的记录）`
      : { left: `到${date}已退出国家级贫困县名单`, listed: `${date}时仍在国家级贫困县名单` }[standing],
  standing: (standing: Standing, count: number) =>
    ({ left: `已退出${count}个`, listed: `仍在名单${count}个` })[standing],
  separator: "，",
  announced: (date: string) => `${date}公布`,
  counties: (count: number) => `${count}个县`,
  ofYear: (year: string, counties: string) => `${year}：${counties}`,
  sum: (counts: readonly number[], listed: number) => `${counts.join(" + ")} = ${listed}个列入名单`,
  neverListed: ({ neverListed, listed }: ExitRecord) => `不在${listed}个县之列：${neverListed}个`,
  key: {
    batch: "绿色为当年一批",
    before: "此前已退出",
    later: "仍在名单",
  },
};
export type RecordWords = typeof zh;

const en: RecordWords = {
  titleThen: ({ listed }, { left }) =>
    `Outside the report: ${left} of ${listed} counties had left the national poverty list`,
  titleAfter: ({ listed }, { left }, date) =>
    `Outside the report: ${left} of ${listed} counties had left the national poverty list by ${date}`,
  batchesTitle: ({ listed, batches }) =>
    `Outside the report: ${listed} counties left the national poverty list in ${batches.length} batches`,
  pending: "Outside the report: when counties left the national poverty list",
  subtitle: (province, date) =>
    `Counties of ${province} on the national poverty list by batch, as of ${date}; striped counties were still listed`,
  batchesSubtitle: (province) =>
    `Counties of ${province} on the national poverty list, a map for each batch with the day it was announced`,
  caveat:
    "Not from the report, which names few of these counties. The record holds results only, no list of planned exits.",
  stopThen: "Day of the report",
  stopAfter: (year) => `After the ${year} batch`,
  said: (date, { left, listed }, never) =>
    `${date}: ${left} had left and ${listed} were still on the list; ${never} other counties are not among the ${left + listed}`,
  left: (year, date) => `Batch of ${year}, announced ${date} (outside the report)`,
  reported: (said) => `In the report: ${said}`,
  stood: (standing, date, all) =>
    standing === null
      ? `Not among the ${all} counties on the national poverty list (outside the report)`
      : {
          left: `Had left the national poverty list by ${date}`,
          listed: `Still on the national poverty list on ${date}`,
        }[standing],
  standing: (standing, count) =>
    ({ left: `${count} had left`, listed: `${count} remained on the list` })[standing],
  separator: ", ",
  announced: (date) => `announced ${date}`,
  counties: (count) => (count === 1 ? `${count} county` : `${count} counties`),
  ofYear: (year, counties) => `${year}: ${counties}`,
  sum: (counts, listed) => `${counts.join(" + ")} = ${listed} were listed`,
  neverListed: ({ neverListed, listed }) => `${neverListed} are not among the ${listed}`,
  key: {
    batch: "Green: this batch",
    before: "Had left before",
    later: "Still on the list",
  },
};

/** The texts of the map of the outside record. */
export const recordWords: Localized<RecordWords> = { zh, en };
