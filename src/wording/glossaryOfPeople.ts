import type { GlossaryTerm } from "./glossaryEntry";

/** Terms of the report's second half: training, Party building, assistance, finance and the closing. */
export const peopleTerms: readonly GlossaryTerm[] = [
  {
    id: "lectureHall",
    term: { zh: "新时代大讲堂", en: "New Era lectures" },
    meaning: {
      zh: "周末和平日举办的讲座，通过视频同步传到全省各地的分会场。",
      en: "Lectures at weekends and in the week, relayed live to halls all over the province.",
    },
    not: [],
    sections: [5],
  },
  {
    id: "paired",
    term: { zh: "对口帮扶", en: "paired assistance" },
    meaning: {
      zh: "一个地方与另一个地方结对，由前者长期帮助后者。",
      en: "One place is paired with another and helps it over many years.",
    },
    not: ["paired aid", "counterpart support", "counterpart assistance"],
    sections: [5, 7],
  },
  {
    id: "designated",
    term: { zh: "定点帮扶", en: "designated assistance" },
    meaning: {
      zh: "中央单位各负责帮助一个或几个贫困县。",
      en: "Each central body answers for helping one or several poor counties.",
    },
    not: ["designated aid", "fixed-point"],
    sections: [7],
  },
  {
    id: "teamAid",
    term: { zh: "“组团式”帮扶", en: "team-based paired assistance" },
    meaning: {
      zh: "不再单个选派，而是把教师或医生成队派到同一所学校、医院，并配上资金、制度和培训。",
      en: "Teachers or doctors are sent to one school or hospital as a whole team instead of one by one, with money, rules and training to match.",
    },
    not: ["group-style", "cluster-style"],
    sections: [7],
  },
  {
    id: "jointCommittee",
    term: { zh: "联村党委", en: "joint-village Party committee" },
    meaning: {
      zh: "几个相邻的村，有时连同企业和合作社，合建的一个党委，统筹各村发展。",
      en: "A Party committee that neighbouring villages form together, sometimes with firms and co-operatives, to plan their development as one.",
    },
    not: ["joint village", "united-village", "inter-village"],
    sections: [6],
  },
  {
    id: "threeReforms",
    term: { zh: "“三变”改革", en: '"three changes" reform' },
    meaning: {
      zh: "资源变资产、资金变股金、农民变股东，从六盘水开始推行；与“三个转变”是两回事。",
      en: "Resources become assets, funds become shares and farmers become shareholders; it began in Liupanshui. Not the three changes of the rural revolution.",
    },
    not: ["three transformations"],
    sections: [6],
  },
  {
    id: "emptyShell",
    term: { zh: "空壳村", en: "empty-shell village" },
    meaning: {
      zh: "村集体几乎没有收入的村。",
      en: "A village whose collective has next to no income of its own.",
    },
    not: ["hollow village", "hollowed-out"],
    sections: [6],
  },
  {
    id: "registered",
    term: { zh: "建档立卡贫困户", en: "registered poor household" },
    meaning: {
      zh: "经识别后登记在册、一户一档一卡的贫困户，扶贫措施以此为准。",
      en: "A household found to be poor and entered in the national register with a file and a card of its own; support goes by this register.",
    },
    not: ["documented poor", "filing and card", "archived"],
    sections: [8],
  },
  {
    id: "microCredit",
    term: { zh: "扶贫小额信贷", en: "micro-credit" },
    meaning: {
      zh: "发给建档立卡贫困户、不需抵押担保、用于发展生产的小额贷款。",
      en: "Small loans without collateral for registered poor households that want to start or enlarge a business.",
    },
    not: ["microcredit", "micro credit", "microloan", "micro-loan"],
    sections: [8],
  },
  {
    id: "subFund",
    term: { zh: "扶贫产业子基金", en: "sub-fund" },
    meaning: {
      zh: "贵州脱贫攻坚投资基金中投向产业项目的部分。",
      en: "The part of Guizhou's first poverty-alleviation fund, of 2016, that invests in business projects.",
    },
    not: ["subfund", "subsidiary fund"],
    sections: [8],
  },
  {
    id: "greenFund",
    term: { zh: "绿色产业扶贫投资基金", en: "green fund" },
    meaning: {
      zh: "原基金调整后发起设立的新基金，主要投向八大绿色产业。138亿元是它的规模，不是已投入的钱。",
      en: "The fund launched when the first was adjusted; it invests mainly in eight green industries. Its 13.8 billion yuan are a size, not money already spent.",
    },
    not: [],
    sections: [8],
  },
  {
    id: "deepPoverty",
    term: { zh: "深度贫困县", en: "county in deep poverty" },
    meaning: {
      zh: "贫困程度最深、脱贫最难的一批贫困县。",
      en: "One of the counties that were poorest and hardest to help.",
    },
    not: ["deeply impoverished", "extremely poor count"],
    sections: [98],
  },
  {
    id: "groupRoads",
    term: { zh: "“组组通”硬化路", en: "paved roads to every village group" },
    meaning: {
      zh: "把硬化路修到每一个村民小组。",
      en: "A programme to pave the road to every group of households below the village.",
    },
    not: ["group-to-group"],
    sections: [98],
  },
  {
    id: "carbon",
    term: { zh: "单株碳汇", en: "tree-by-tree carbon credits" },
    meaning: {
      zh: "给贫困户的树逐棵编号，由单位或个人出钱购买每棵树吸收的碳。",
      en: "Poor households' trees are numbered one by one, and firms or people pay for the carbon that each takes up.",
    },
    not: ["single-tree carbon", "single-plant carbon", "carbon sink"],
    sections: [98],
  },
  {
    id: "povertyRate",
    term: { zh: "贫困发生率", en: "poverty rate" },
    meaning: {
      zh: "生活在贫困线以下的人口占总人口的比例。",
      en: "The share of people who live below the poverty line.",
    },
    not: ["poverty incidence", "incidence of poverty", "headcount"],
    sections: [98],
  },
];
