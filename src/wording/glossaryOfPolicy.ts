import type { GlossaryTerm } from "./glossaryEntry";

/** Terms of the report's first half: industry, county exits, relocation and data. */
export const policyTerms: readonly GlossaryTerm[] = [
  {
    id: "ruralRevolution",
    term: { zh: "农村产业革命", en: "rural industrial revolution" },
    meaning: {
      zh: "贵州2018年起推动的农业结构调整：少种收益低的传统作物，改种、改养市场需要的品种。“产业”在这里指农业的各个门类，不是工厂。",
      en: 'Guizhou\'s campaign from 2018 to move farmland from low-value staples to crops and livestock that sell. "Industrial" means the branches of farming here, not factories.',
    },
    not: ["rural industry revolution", "revolution of rural industry"],
    sections: [1],
  },
  {
    id: "eightElements",
    term: { zh: "八要素", en: "eight elements" },
    meaning: {
      zh: "农村产业革命的八个环节，从选择产业、培训农民到产销对接和基层党建。",
      en: "The eight things that the rural industrial revolution asks of a project, from choosing what to grow and training farmers to finding buyers and Party building.",
    },
    not: ["eight factors"],
    sections: [1],
  },
  {
    id: "threeChanges",
    term: { zh: "三个转变", en: "three changes (of the rural revolution)" },
    meaning: {
      zh: "思想观念、发展方式和工作作风的转变；与“三变”改革是两回事。",
      en: "Changes in ways of thinking, of developing and of working. Not the reform that turns resources into assets, which bears a similar name.",
    },
    not: ["three shifts"],
    sections: [1],
  },
  {
    id: "povertyCounty",
    term: { zh: "国家级贫困县", en: "county on the national poverty list" },
    meaning: {
      zh: "列入国家扶贫名单、享受专门扶持的县。贵州当年有66个。",
      en: "A county that the state listed for special support. Guizhou had 66 of them.",
    },
    not: ["poverty-stricken county", "poverty-stricken counties"],
    sections: [2],
  },
  {
    id: "countyExit",
    term: { zh: "贫困县退出", en: "county exit" },
    meaning: {
      zh: "贫困县经专项评估达到标准后，从贫困县名单中退出，俗称“摘帽”。",
      en: 'A county leaves the national poverty list once an assessment finds that it meets the criteria; in Chinese it "takes off the hat".',
    },
    not: ["delisting", "delisted", "hat removal"],
    sections: [2, 4],
  },
  {
    id: "fiveSteps",
    term: { zh: "五步工作法", en: "five-step method" },
    meaning: {
      zh: "政策设计、工作部署、干部培训、监督检查、追责问责五个步骤。",
      en: "Policy design, assigning the work, training cadres, inspection, and holding people to account.",
    },
    not: ["five-step approach", "five-step work method", "5-step"],
    sections: [2],
  },
  {
    id: "exitStandard",
    term: { zh: "一达标两不愁三保障", en: "two assurances and three guarantees" },
    meaning: {
      zh: "脱贫标准：收入达标，不愁吃、不愁穿，义务教育、基本医疗和住房安全有保障。",
      en: "The standard for leaving poverty: an income above the line; food and clothing assured; schooling, basic medical care and safe housing guaranteed.",
    },
    not: ["two no-worries", "two worries"],
    sections: [2, 98],
  },
  {
    id: "fiveLeads",
    term: { zh: "五主五包", en: '"five leads, five guarantees"' },
    meaning: {
      zh: "规定由谁牵头、谁包哪些地方的责任制。报道只写了名称，没有列出内容。",
      en: "A system of who leads and who answers for which places. The report gives the name and leaves out its parts.",
    },
    not: ["five mains", "five contracts"],
    sections: [2],
  },
  {
    id: "povertyOffice",
    term: {
      zh: "国务院扶贫办",
      en: "State Council Leading Group Office of Poverty Alleviation and Development",
    },
    meaning: {
      zh: "国务院扶贫开发领导小组办公室的简称，当时主管全国扶贫工作。",
      en: "The office that was in charge of poverty alleviation nationwide at the time.",
    },
    not: [],
    sections: [2, 5],
  },
  {
    id: "relocation",
    term: { zh: "易地扶贫搬迁", en: "relocation for poverty alleviation" },
    meaning: {
      zh: "把住在难以谋生之处的贫困户搬到新建的安置点，由政府组织、群众自愿。",
      en: "Moving poor households, with the government's support, from places that can hardly sustain them to newly built settlements.",
    },
    not: ["ex situ", "ex-situ"],
    sections: [3, 98],
  },
  {
    id: "eastWest",
    term: { zh: "东西部扶贫协作", en: "east–west cooperation" },
    meaning: {
      zh: "东部较富裕的省市与西部省份结对，出资金、派人员帮助扶贫。",
      en: "Richer provinces and cities of the east are paired with provinces of the west and help with money and staff.",
    },
    not: ["East-West", "east-west pairing"],
    sections: [3, 5, 7],
  },
  {
    id: "targeted",
    term: { zh: "精准扶贫", en: "targeted poverty alleviation" },
    meaning: {
      zh: "先弄清每一户为什么贫困，再按户安排帮扶。",
      en: "Finding out which households are poor and why, and fitting the support to each.",
    },
    not: ["precision poverty", "precise poverty"],
    sections: [4, 98],
  },
  {
    id: "cloud",
    term: { zh: "贵州扶贫云", en: "Guizhou Poverty Alleviation Cloud" },
    meaning: {
      zh: "贵州的扶贫数据平台，把各部门的数据汇到一处比对。",
      en: "The province's data platform, which brings the departments' records together and compares them.",
    },
    not: ["Poverty Relief Cloud", "Anti-poverty Cloud"],
    sections: [4],
  },
  {
    id: "firstSecretary",
    term: { zh: "第一书记", en: "first secretary" },
    meaning: {
      zh: "由上级单位派驻到村的干部，任期内与村党支部书记一起抓党建和扶贫。",
      en: "A cadre whom a higher body sends to a village for some years to lead its Party branch and its fight against poverty beside the village's own secretary.",
    },
    not: ["first Party secretary"],
    sections: [4, 6],
  },
  {
    id: "workTeam",
    term: { zh: "驻村工作队", en: "village-based work team" },
    meaning: {
      zh: "由上级单位派到村里长住的帮扶小组。",
      en: "A group of cadres sent to live in a village and help it out of poverty.",
    },
    not: ["village task force"],
    sections: [4],
  },
  {
    id: "designatedHelper",
    term: { zh: "帮扶责任人", en: "designated helper" },
    meaning: {
      zh: "负责联系和帮扶某几户贫困户的干部。",
      en: "A cadre who answers for the support of certain poor households.",
    },
    not: [],
    sections: [4],
  },
  {
    id: "attendances",
    term: { zh: "人次", en: "attendances" },
    meaning: {
      zh: "同一个人参加几次就算几次，所以人次不等于人数，也不能与人数相加。",
      en: "One person who attends three times counts three times. Attendances are not people, and the two do not add up.",
    },
    not: ["person-times", "man-times", "person times"],
    sections: [2, 4, 5],
  },
];
