import type { Localized } from "../i18n/locale";

/**
 * The forms in which texts use the terms of the glossary, in its order; capitals do not matter. They are apart from the
 * explanations because the page marks terms at once and explains them when asked.
 */
export const termForms = {
  ruralRevolution: {
    zh: ["农村产业革命", "产业革命"],
    en: ["rural industrial revolution", "rural revolution"],
  },
  eightElements: { zh: ["八要素"], en: ["eight elements"] },
  threeChanges: { zh: ["三个转变"], en: ["three changes"] },
  povertyCounty: {
    zh: ["国家级贫困县", "贫困县"],
    en: ["counties on the national poverty list", "county on the national poverty list"],
  },
  countyExit: {
    zh: ["贫困县退出", "退出条件", "摘帽"],
    en: ["county exits", "county exit", "exit criteria", "exit assessment"],
  },
  fiveSteps: { zh: ["五步工作法"], en: ["five-step method", "five-step working method"] },
  exitStandard: {
    zh: ["一达标两不愁三保障", "两不愁三保障"],
    en: ["two assurances and three guarantees", "poverty-exit standard"],
  },
  fiveLeads: { zh: ["五主五包"], en: ["five leads, five guarantees"] },
  povertyOffice: {
    zh: ["国务院扶贫办"],
    en: ["State Council Leading Group Office of Poverty Alleviation and Development"],
  },
  relocation: {
    zh: ["易地扶贫搬迁", "易地搬迁"],
    en: ["relocation for poverty alleviation", "poverty-alleviation relocation"],
  },
  eastWest: {
    zh: ["东西部扶贫协作", "东西部协作"],
    en: ["east–west poverty-alleviation cooperation", "east–west cooperation"],
  },
  targeted: { zh: ["精准扶贫"], en: ["targeted poverty alleviation"] },
  cloud: {
    zh: ["贵州扶贫云", "扶贫云"],
    en: ["Guizhou Poverty Alleviation Cloud", "Poverty Alleviation Cloud"],
  },
  firstSecretary: {
    zh: ["第一书记"],
    en: ["village first secretaries", "village first secretary", "first secretaries", "first secretary"],
  },
  workTeam: { zh: ["驻村工作队"], en: ["village-based work team"] },
  designatedHelper: {
    zh: ["帮扶责任人"],
    en: ["designated helpers of poor households", "designated helper"],
  },
  attendances: { zh: ["人次"], en: ["attendances"] },
  lectureHall: {
    zh: ["新时代学习大讲堂", "新时代大讲堂", "大讲堂"],
    en: ["New Era lectures", "New Era lecture hall"],
  },
  paired: { zh: ["对口帮扶"], en: ["paired assistance"] },
  designated: { zh: ["定点帮扶"], en: ["designated assistance"] },
  teamAid: {
    zh: ["“组团式”帮扶", "组团式帮扶"],
    en: ["team-based paired assistance", "team-based assistance"],
  },
  jointCommittee: {
    zh: ["联村党委"],
    en: [
      "joint-village Party committees",
      "joint-village Party committee",
      "joint-village committees",
      "joint-village committee",
    ],
  },
  threeReforms: {
    zh: ["“三变”改革", "“三变”", "三变"],
    en: ['"three changes" reform', 'called "three changes"'],
  },
  emptyShell: { zh: ["空壳村"], en: ["empty-shell village"] },
  registered: {
    zh: ["建档立卡贫困户", "建档立卡"],
    en: ["registered poor households", "registered poor household"],
  },
  microCredit: { zh: ["扶贫小额信贷", "小额信贷"], en: ["poverty-alleviation micro-credit", "micro-credit"] },
  subFund: { zh: ["扶贫产业子基金", "产业子基金", "子基金"], en: ["industry sub-fund", "sub-fund"] },
  greenFund: { zh: ["绿色产业扶贫投资基金", "绿色基金"], en: ["green industry fund", "green fund"] },
  deepPoverty: { zh: ["深度贫困县"], en: ["counties in deep poverty", "county in deep poverty"] },
  groupRoads: { zh: ["“组组通”硬化路", "组组通"], en: ["paved roads to every village group"] },
  carbon: {
    zh: ["单株碳汇"],
    en: ["tree-by-tree carbon credits", "carbon credits tree by tree", "tree-by-tree carbon model"],
  },
  povertyRate: { zh: ["贫困发生率"], en: ["poverty rate"] },
} satisfies Readonly<Record<string, Localized<readonly string[]>>>;

/** Names a term of the glossary, in links too. */
export type TermId = keyof typeof termForms;
