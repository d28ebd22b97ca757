import type { Initiative } from "../dataset/codes";
import type { Localized } from "../i18n/locale";

/** How an initiative stands in the index, the strip, over its section and on its slide in a talk. */
interface Subject {
  readonly name: string;
  /** Where eight of them stand in a row. */
  readonly short: string;
  /** What it is, in one line. */
  readonly line: string;
}

interface SectionWords {
  /** The eight, without the context around them. */
  readonly subjects: Readonly<Record<Exclude<Initiative, 0>, Subject>>;
  /** Sections that are no initiative. */
  readonly sections: Readonly<Record<"lead" | "report", Pick<Subject, "name" | "line">>>;
}

const zh: SectionWords = {
  subjects: {
    1: { name: "农村产业革命", short: "产业革命", line: "2018年年初提出，调整农业结构，靠产业带动农民脱贫" },
    2: {
      name: "贫困县退出",
      short: "贫困县退出",
      line: "用政策、部署、培训、督查、问责五步，推动贫困县达标",
    },
    3: { name: "易地扶贫搬迁", short: "搬迁", line: "把贫困群众搬进安置点，再管服务、就业、治理和党建" },
    4: { name: "大数据", short: "大数据", line: "“贵州扶贫云”汇集各部门数据，标识计划脱贫户并预警" },
    5: { name: "干部培训", short: "培训", line: "省内轮训、省外专题班、大讲堂，以及到基层的业务指导" },
    6: { name: "基层党建", short: "党建", line: "列出各级党组织的职责清单，并由几个村组建联村党委" },
    7: {
      name: "台江教育医疗帮扶",
      short: "台江帮扶",
      line: "杭州市和浙大二院成组派教师、专家，支援学校和医院",
    },
    8: { name: "金融扶贫", short: "金融", line: "扶贫小额信贷、脱贫攻坚投资基金和绿色产业扶贫基金" },
  },
  sections: {
    lead: { name: "总览", line: "报道点名的地方和有关内容，以及达到条件和拟退出的县。" },
    report: { name: "整篇报道", line: "报道给了哪些数字，哪些没有给，写到哪些时间。" },
  },
};

const en: SectionWords = {
  subjects: {
    1: {
      name: "Rural revolution",
      short: "Rural revolution",
      line: "A drive of early 2018 to restructure farming through rural industries",
    },
    2: {
      name: "County exits",
      short: "County exits",
      line: "Five steps, from policy to accountability, to help counties exit",
    },
    3: {
      name: "Relocation",
      short: "Relocation",
      line: "Moving poor households, then services, jobs and local governance",
    },
    4: {
      name: "Big data",
      short: "Big data",
      line: "Departments' data in one cloud, to flag households and raise alerts",
    },
    5: {
      name: "Training",
      short: "Training",
      line: "Cadre courses at home and away, a lecture series, local guidance",
    },
    6: {
      name: "Party building",
      short: "Party building",
      line: "Duty lists for Party bodies, and Party committees shared by villages",
    },
    7: {
      name: "Schools and health in Taijiang",
      short: "Taijiang",
      line: "Teams of teachers and doctors from Hangzhou for one county",
    },
    8: {
      name: "Funding",
      short: "Funding",
      line: "Micro-credit for households, an investment fund and a green fund",
    },
  },
  sections: {
    lead: {
      name: "Overview",
      line: "The places that the report names, and the counties that passed or were planned to exit.",
    },
    report: {
      name: "The report as a whole",
      line: "What it counts, what it leaves blank, and the dates it gives.",
    },
  },
};

/** What the parts of the atlas are called, and what each is about. */
export const sectionWords: Localized<SectionWords> = { zh, en };
