import type { DrawnStatus } from "../../dataset/codes";
import type { Localized } from "../../i18n/locale";

/** The contents of the dataset in numbers. */
export interface DataCounts {
  readonly facts: number;
  /** How often the report prints them. */
  readonly printings: number;
  /** Lists, flows, events and places. */
  readonly others: number;
  readonly computed: number;
  readonly edition: string;
}

interface AboutMessages {
  readonly contents: string;
  readonly report: {
    readonly title: string;
    /** Of a report that says nothing itself; with places for its {title}, {date} and {author}. */
    readonly text: (lastYear: number) => readonly string[];
  };
  readonly proof: {
    readonly title: string;
    readonly text: (counts: DataCounts) => readonly string[];
    readonly seen: (numerals: number, figures: number, terms: number, excluded: number) => string;
    readonly read: string;
  };
  readonly fills: {
    readonly title: string;
    readonly lead: string;
    readonly meanings: Readonly<Record<DrawnStatus, string>>;
    readonly computed: string;
    readonly rounded: string;
  };
  readonly outside: {
    readonly title: string;
    readonly text: string;
    readonly record: (count: number) => string;
    readonly batch: (year: number, count: number, source: string) => string;
    readonly boundaries: string;
    readonly licences: readonly string[];
    readonly odbl: string;
  };
  readonly errors: {
    readonly title: string;
    readonly text: string;
    readonly write: string;
    readonly none: string;
  };
  readonly privacy: { readonly title: string; readonly text: string };
  readonly glossary: {
    readonly title: string;
    readonly lead: string;
    readonly sections: (sections: string) => string;
    readonly inData: string;
  };
  readonly inGlossary: string;
}

const zh: AboutMessages = {
  contents: "本页内容",
  report: {
    title: "这是什么",
    text: (year) => [
      "这是一篇新闻报道的数据图集。报道题为{title}，{date}发布，署名{author}。这里的一切都只是报道的说法：它说多少，就记多少，没有另行核实。",
      `报道没有写的，这里不补。“去年”按发布时间推算为${year}年，并注明是推算。`,
    ],
  },
  proof: {
    title: "数字怎样录入、怎样核对",
    text: ({ facts, printings, others, computed, edition }) => [
      `数据第${edition}版有${facts}个数字，在报道里共出现${printings}次；另有${others}条列举、流向、事件和地点。每一条都由人录入，并记下所在的节、句和原文写法。`,
      "有一个程序逐一核对：数字与原文是否一字不差，数值、约数和单位是否读得对，时间是否与原文相符；反过来，原文里的每一处数字是否都有着落，不计数的也要写明理由。任何一处对不上，都不能发布。",
      `另有${computed}个数由报道的数字算出，标作“计算值”，并列出算式。`,
    ],
    seen: (numerals, figures, terms, excluded) =>
      `您打开的文本里有${numerals}处数字：${figures}处是数据，${terms}处在日期、名称或列举中，${excluded}处不计数。`,
    read: "打开您自己的报道文本，逐处查看",
  },
  fills: {
    title: "图上的填充是什么意思",
    lead: "所有的图和导出的文件都用同一套画法。",
    meanings: {
      actual: "报道说已经发生的结果。",
      target: "打算做的、要达到的，还不是结果。",
      rule: "定下的规模、规定、次数或上限，不是已经用掉或做到的数。",
      stock: "报道当作出发点的情况，没有注明日期；既不是目标，也不是结果。",
    },
    computed: "报道没有写、由它的数字算出的数，都标作“计算值”；除不尽时写“约”或“≈”。",
    rounded: "“超”“近”“以上”照原文保留；原文没有约数的，不等于精确到个位。",
  },
  outside: {
    title: "报道之外的资料与许可",
    text: "有两样东西不是报道里的，页面上另作标注，来源如下。",
    record: (count) => `全省${count}个国家级贫困县分批退出的记录，只在地图上另选时才显示：`,
    batch: (year, count, source) => `${year}年度，${count}个县：${source}`,
    boundaries:
      "县级和地级行政区的界线来自OpenStreetMap，按2018年的行政区划代码整理；有几个县的界线早于现行区划，图上有注明。",
    licences: [
      "程序以及标签、说明、摘要的文字：MIT许可协议。报道的句子不在其中，只用了数字、短语和出处。",
      "导出文件内嵌的Noto字体：SIL开放字体许可协议。",
    ],
    odbl: "ODbL 1.0全文",
  },
  errors: {
    title: "发现错误",
    text: "如果某个数字与报道不符，请告诉我们：说明是哪个数字（出处面板里有永久链接）、报道怎么写、您认为应当怎样。",
    write: "写信或留言",
    none: "这份拷贝的发布者没有留下联系方式，请向给您这个网址的人反映。发布者可在data/publisher.json里填写地址。",
  },
  privacy: {
    title: "隐私",
    text: "页面不向别的网站请求任何东西，不统计访问，不用Cookie。您打开的文件、选的幻灯片和导出的图片都在您的电脑上处理，不会上传。浏览器会存下整个网站，断网时也能用；存在浏览器里的，随时可以删除。",
  },
  glossary: {
    title: "词语解释",
    lead: "报道里不解释的说法。解释是我们写的背景知识，不是报道的内容。",
    sections: (sections) => `见报道${sections}`,
    inData: "在数据里查找",
  },
  inGlossary: "全部词语解释",
};

const en: AboutMessages = {
  contents: "On this page",
  report: {
    title: "What this is",
    text: (year) => [
      "This is an atlas of the figures in one press report, {title}, by {author}, published on {date}. Everything shown is what the report says, and nothing has been verified beyond it.",
      `What the report leaves out is not filled in. "Last year" is read as ${year}, from the day of publication, and marked as inferred.`,
    ],
  },
  proof: {
    title: "How figures are transcribed and checked",
    text: ({ facts, printings, others, computed, edition }) => [
      `Edition ${edition} of the data holds ${facts} figures, which the report prints ${printings} times, and ${others} lists, flows, events and places. Each was entered by hand with its section, its sentence and the characters printed there.`,
      "A program compares them with the report: every figure character by character, its value, bound and unit, every date; and the other way round every numeral of the text, which has to be in the data or excluded with a reason. One disagreement, and the data are not published.",
      `${computed} more numbers are worked out from the report's figures. They are marked as computed and show their formula.`,
    ],
    seen: (numerals, figures, terms, excluded) =>
      `The text you opened has ${numerals} numerals: ${figures} in figures, ${terms} in dates, names and lists, and ${excluded} that count nothing.`,
    read: "Open your own copy of the report and see every numeral",
  },
  fills: {
    title: "What the fills mean",
    lead: "All charts and exported files use the same fills.",
    meanings: {
      actual: "A result that the report says has happened.",
      target: "Planned or aimed at; not a result yet.",
      rule: "A size, rule, frequency or limit that was set; not what was spent or reached.",
      stock: "A state of affairs that the report starts from, without a date: neither an aim nor a result.",
    },
    computed:
      'Numbers that the report does not print but that follow from its figures are marked as computed, with "about" or "≈" where they do not come out even.',
    rounded:
      '"Over", "nearly" and "or more" are the report\'s own. A figure without such a word need not be exact to the last digit.',
  },
  outside: {
    title: "What is not from the report, and licences",
    text: "Two things on this site are not the report's. They are marked as such, and their sources are these.",
    record: (count) =>
      `A record of when the province's ${count} counties on the national poverty list left it, shown on the map only when asked for:`,
    batch: (year, count, source) => `${year}, ${count} ${count === 1 ? "county" : "counties"}: ${source}`,
    boundaries:
      "Boundaries of counties and prefectures, from OpenStreetMap, matched to the official division codes of 2018. Some predate the current divisions; the map says which.",
    licences: [
      "Program, labels, notes and summaries: MIT licence. They hold no sentence of the report, only figures, short terms and references.",
      "Noto fonts in exported files: SIL Open Font License.",
    ],
    odbl: "Text of the ODbL 1.0",
  },
  errors: {
    title: "If you find an error",
    text: "If a figure is not what the report says, please tell us which (the source panel has its permanent link), what the report prints, and what you think it should be.",
    write: "Write to us",
    none: "The publisher of this copy has left no address, so please tell whoever gave you the link. A publisher sets one in data/publisher.json.",
  },
  privacy: {
    title: "Privacy",
    text: "The site asks nothing of other sites, counts no visits and sets no cookies. Files you open, slides you choose and pictures you export are made on your own machine and never uploaded. Your browser keeps a copy of the site for use offline; whatever it keeps you can delete at any time.",
  },
  glossary: {
    title: "Glossary",
    lead: "Terms that the report uses without explaining them. The explanations are ours, as background; they are not taken from the report.",
    sections: (sections) => `In the report: ${sections}`,
    inData: "Find it in the data",
  },
  inGlossary: "All terms",
};

/** The texts of the page about the atlas. */
export const aboutMessages: Localized<AboutMessages> = { zh, en };
