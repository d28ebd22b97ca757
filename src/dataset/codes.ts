import type { Bilingual } from "../i18n/locale";

/** The bound of a figure in the report: exact, 余 or 突破, 近, 以上. */
export const bounds = ["exact", "over", "nearly", "atLeast"] as const;
export type Bound = (typeof bounds)[number];

/**
 * The statuses that decide the fill of a mark: a reported result; a plan or aim; a size, rule or limit that was set; and a
 * state that the report takes as its starting point without dating it, neither aim nor result.
 */
export const drawnStatuses = ["actual", "target", "rule", "stock"] as const;
export type DrawnStatus = (typeof drawnStatuses)[number];

/** The status of a figure: one of the drawn statuses, or a rank. */
export const statuses = [...drawnStatuses, "rank"] as const;
export type Status = (typeof statuses)[number];

/** An initiative's number, from 1; 0 is everything outside them (introduction, closing, captions). */
export type Initiative = number;

/** The numbers of the sections behind the numbered ones, out of reach of any of these. */
export const closingSection = 98;
export const captionsSection = 99;

/** What the report says of a place. */
export const placeRoles = [
  "passed", // a county that met the exit criteria, by name
  "aided", // receives what the report counts
  "aiding", // gives or sends it
  "example", // the city of an example
  "institution", // the seat of an institution
  "destination", // where cadres were sent
  "meeting", // where something was held
  "captioned", // only a picture's caption names it
  "visiting", // where visitors came from
] as const;
export type PlaceRole = (typeof placeRoles)[number];

/**
 * What a figure measures, independent of the report. Charts select facts by measure, never by id. A report that counts
 * something else names it under `measures` of its dataset.
 */
export const measures = {
  // money
  fundPlaced: { zh: "基金投放资金", en: "fund money invested" },
  fundUsed: { zh: "企业使用资金", en: "fund money used by firms" },
  fundSize: { zh: "基金规模", en: "fund size" },
  fundInvested: { zh: "基金投资资金", en: "fund money invested" },
  loansLevered: { zh: "拟撬动的银行贷款", en: "bank loans to be leveraged" },
  microCreditIssued: { zh: "小额信贷发放额", en: "micro-credit issued" },
  aidMoney: { zh: "帮扶资金", en: "assistance money" },
  equityRatio: { zh: "资本金比例", en: "equity ratio" },
  // projects
  fundProjectsPlaced: { zh: "投放项目", en: "projects funded" },
  fundProjectsUsing: { zh: "使用资金项目", en: "projects using funds" },
  // households and people
  microCreditHouseholds: { zh: "小额信贷覆盖户", en: "households with micro-credit" },
  microCreditVolumeRank: { zh: "贷款总量位次", en: "rank by loan volume" },
  microCreditGrowthRank: { zh: "贷款增幅位次", en: "rank by loan growth" },
  peopleToLift: { zh: "待脱贫的农民", en: "farmers still poor" },
  peopleToProsper: { zh: "待走上小康路的农民", en: "farmers still to reach moderate prosperity" },
  peopleCovered: { zh: "覆盖群众", en: "people covered" },
  peopleLiftedOut: { zh: "促进脱贫的人数", en: "people helped out of poverty" },
  povertyRate: { zh: "贫困发生率", en: "poverty rate" },
  peopleFlagged: { zh: "标识计划脱贫人口", en: "people flagged as planned to leave poverty" },
  householdsFlagged: { zh: "标识计划脱贫户", en: "households flagged as planned to leave poverty" },
  // training
  trainingAttendances: { zh: "培训人次", en: "training attendances" },
  trainingPeople: { zh: "培训人数", en: "people trained" },
  trainingSessions: { zh: "培训期数", en: "training sessions" },
  trainingFrequency: { zh: "讲座频次", en: "lecture frequency" },
  // county exits
  countiesPassed: { zh: "达标退出县", en: "counties that passed" },
  countiesToExit: { zh: "要确保退出的县", en: "counties to be brought to exit" },
  countiesPlanned: { zh: "拟退出县", en: "counties planned to exit" },
  inspectors: { zh: "督导人员", en: "inspectors" },
  inspectionMonths: { zh: "督导时长", en: "length of inspection" },
  // data platform
  departmentsIntegrated: { zh: "整合部门", en: "departments integrated" },
  indicatorsIntegrated: { zh: "整合指标", en: "indicators integrated" },
  recordsIntegrated: { zh: "整合数据", en: "records integrated" },
  updateFrequency: { zh: "更新频次", en: "update frequency" },
  dataExchanges: { zh: "数据交换次数", en: "data exchanges" },
  recordsExchanged: { zh: "数据交换量", en: "records exchanged" },
  alertsRaised: { zh: "预警次数", en: "alerts raised" },
  bulletinsIssued: { zh: "通报次数", en: "circulars issued" },
  registeredUsers: { zh: "注册用户", en: "registered users" },
  visitsTotal: { zh: "总访问量", en: "visits in total" },
  visitsDaily: { zh: "日均访问量", en: "visits a day" },
  // Party organisation
  jointCommittees: { zh: "联村党委", en: "joint-village Party committees" },
  townshipsCovered: { zh: "覆盖乡镇", en: "townships covered" },
  villagesCovered: { zh: "覆盖村", en: "villages covered" },
  enterprisesCovered: { zh: "覆盖非公企业", en: "private firms covered" },
  cooperativesCovered: { zh: "覆盖合作社", en: "cooperatives covered" },
  villagesRevived: {
    zh: "带动摘掉“空壳村”帽子的村",
    en: 'villages helped to shed the "empty-shell village" label',
  },
  dutyCategories: { zh: "职责类别", en: "duty categories" },
  dutyItems: { zh: "职责事项", en: "duty items" },
  // education and medical aid
  teachersSent: { zh: "派出教师", en: "teachers sent" },
  doctorsSent: { zh: "派出专家", en: "medical experts sent" },
  batchesSent: { zh: "派驻批次", en: "batches sent" },
  stayMonths: { zh: "帮扶周期", en: "length of stay" },
  rulesIssued: { zh: "管理制度", en: "management rules issued" },
  programmeYears: { zh: "计划年限", en: "programme length" },
  // documents and lists
  documentsIssued: { zh: "出台文件", en: "documents issued" },
  listLength: { zh: "要点数目", en: "number of points" },
  // other
  anniversaryYears: { zh: "周年", en: "anniversary" },
  precedenceRank: { zh: "率先位次", en: "order of precedence" },
} satisfies Record<string, Bilingual>;

export type Measure = keyof typeof measures;

/** Whether an id names one of the measures that all reports have in common. */
export function isCommonMeasure(id: string): id is Measure {
  return Object.hasOwn(measures, id);
}
