import type { Localized } from "../i18n/locale";
import type { ExitRecord, Standing } from "../selectors/exitRecord";
import type { MultiplesWords } from "./multiplesGrid";
import type { RecordNoteWords } from "./recordNotes";

/** How many counties there are of each standing. */
type Counts = Readonly<Record<Standing, number>>;

/** What the map of the outside record says in words of its own. */
export interface RecordWords extends RecordNoteWords, MultiplesWords {
  /** On the day of the report. */
  readonly titleThen: (record: ExitRecord, counts: Counts) => string;
  /** After a batch had left. */
  readonly titleAfter: (record: ExitRecord, counts: Counts, date: string) => string;
  readonly multiplesTitle: (record: ExitRecord) => string;
  readonly pending: string;
  readonly subtitle: (province: string, date: string, isPlanned: boolean) => string;
  readonly multiplesSubtitle: (province: string) => string;
  readonly caveat: string;
  /** A stop of the slider. */
  readonly stopThen: string;
  readonly stopAfter: (year: string) => string;
  readonly said: (date: string, counts: Counts, neverListed: number) => string;
  /** When a county left. */
  readonly left: (year: number, date: string) => string;
  /** What the report says of a county, beside the record. */
  readonly reported: (said: string) => string;
  /** How a county stood on a date. */
  readonly stood: (standing: Standing | null, date: string) => string;
}

export const recordWords: Localized<RecordWords> = {
  zh: {
    titleThen: ({ listed }, { left }) => `报道之外：${listed}个贫困县，到报道发表时已退出${left}个`,
    titleAfter: ({ listed }, { left }, date) => `报道之外：${listed}个贫困县，到${date}已退出${left}个`,
    multiplesTitle: ({ listed, batches }) => `报道之外：${listed}个贫困县分${batches.length}批退出`,
    pending: "报道之外：贫困县历年退出的记录",
    subtitle: (province, date, isPlanned) =>
      `${province}国家级贫困县的退出批次，以${date}为界${isPlanned ? "；斜线为当时的计划" : ""}；横线为仍在名单`,
    multiplesSubtitle: (province) =>
      `${province}国家级贫困县的退出批次，一批一图，日期为公布之日；斜线为报道之日的计划`,
    caveat: "不出自报道，另有来源；其中各县，报道只点名少数。计划退出的名单到公布之日才算确定。",
    stopThen: "报道之日",
    stopAfter: (year) => `${year}年度退出后`,
    said: (date, { left, planned, listed }, never) =>
      `${date}：已退出${left}个，${planned > 0 ? `计划退出${planned}个，` : ""}仍在名单${listed}个，从未列入${never}个`,
    left: (year, date) => `属${year}年度一批，${date}公布（报道之外的记录）`,
    reported: (said) => `报道所记：${said}`,
    stood: (standing, date) =>
      standing === null
        ? "从未列入贫困县名单（报道之外的记录）"
        : {
            left: `到${date}已退出贫困县名单`,
            planned: `${date}时计划退出，名单尚未公布`,
            listed: `${date}时仍在贫困县名单`,
          }[standing],
    standing: (standing, count) =>
      ({ left: `已退出${count}个`, planned: `当时计划退出${count}个`, listed: `仍在名单${count}个` })[
        standing
      ],
    announced: (date) => `${date}公布`,
    counties: (count) => `${count}个县`,
    sum: (counts, listed) => `${counts.join(" + ")} = ${listed}个列入名单`,
    neverListed: (count) => `从未列入名单${count}个`,
    key: {
      batch: "这一批",
      before: "此前已退出",
      later: "仍在名单",
      never: (count) => `从未列入名单（${count}个）`,
    },
  },
  en: {
    titleThen: ({ listed }, { left }) =>
      `Outside the report: ${left} of ${listed} counties had left the poverty list`,
    titleAfter: ({ listed }, { left }, date) =>
      `Outside the report: ${left} of ${listed} counties had left the poverty list by ${date}`,
    multiplesTitle: ({ listed, batches }) =>
      `Outside the report: ${listed} counties left the poverty list in ${batches.length} batches`,
    pending: "Outside the report: when counties left the poverty list",
    subtitle: (province, date, isPlanned) =>
      `Poverty counties of ${province} by batch, as of ${date}; ${isPlanned ? "hatched: then planned; " : ""}ruled: still listed`,
    multiplesSubtitle: (province) =>
      `Poverty counties of ${province}, a map for each batch; dates: when announced; hatched: a plan on the day of the report`,
    caveat:
      "Not from the report, which names few of these counties. Those planned became official only when announced.",
    stopThen: "Day of the report",
    stopAfter: (year) => `After the ${year} batch`,
    said: (date, { left, planned, listed }, never) =>
      `${date}: ${left} had left, ${planned > 0 ? `${planned} were planned to leave, ` : ""}${listed} were still on the list, ${never} were never on it`,
    left: (year, date) => `Batch of ${year}, announced ${date} (outside the report)`,
    reported: (said) => `In the report: ${said}`,
    stood: (standing, date) =>
      standing === null
        ? "Never on the list of poverty counties (outside the report)"
        : {
            left: `Had left the poverty list by ${date}`,
            planned: `Planned to leave as of ${date}, not yet announced`,
            listed: `Still on the poverty list on ${date}`,
          }[standing],
    standing: (standing, count) =>
      ({
        left: `${count} had left`,
        planned: `${count} were planned to leave`,
        listed: `${count} remained on the list`,
      })[standing],
    announced: (date) => `announced ${date}`,
    counties: (count) => (count === 1 ? `${count} county` : `${count} counties`),
    sum: (counts, listed) => `${counts.join(" + ")} = ${listed} were listed`,
    neverListed: (count) => `${count} were never on the list`,
    key: {
      batch: "This batch",
      before: "Had left before",
      later: "Still on the list",
      never: (count) => `Never on the list (${count})`,
    },
  },
};
