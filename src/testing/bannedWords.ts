import { inserted } from "./shownStrings";

interface BannedWord {
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly better: string;
}

const word = `[A-Za-z0-9${inserted}]`;
const han = String.raw`\p{Script=Han}`;

/** Banned in Chinese texts. */
const chinese: readonly BannedWord[] = [
  { pattern: /[‘’]/u, better: "“ ”" },
  {
    pattern: new RegExp(`${han} +${word}|${word}[%]? +${han}|${han} +${han}`, "u"),
    better: "no space between Chinese characters and digits or letters: 第2步, PDF文件",
  },
  { pattern: new RegExp(`${han}[,;:!?]|[,;:!?]${han}`, "u"), better: "full-width punctuation: ，；：！？" },
  { pattern: new RegExp(`${han}\\.(?![A-Za-z])`, "u"), better: "。" },
  { pattern: /["']/u, better: "“ ”" },
  { pattern: /[()]/u, better: "（ ）" },
  { pattern: /(?<!…)…(?!…)|\.{3}/u, better: "……" },
  { pattern: /\d{5,}[+余多]?[元人户条个]/u, better: "万 and 亿: 2.6万" },
  { pattern: /[万亿\d]\+/u, better: "超…… or ……以上" },
  { pattern: /\d个贫困县/u, better: "……个国家级贫困县" },
  { pattern: /从未列入/u, better: "不在66个县之列" },
  { pattern: /副题/u, better: "副标题" },
  { pattern: /^注意$|注意：/u, better: "说明" },
  { pattern: /发表/u, better: "发布" },
  { pattern: /没有?(?:读成|存成)|没能画出来|没有成功/u, better: "读取失败, 保存失败, 绘制失败" },
  { pattern: /看不懂/u, better: "无法识别" },
  { pattern: /凭什么/u, better: "用了哪些办法" },
  { pattern: /点到名字|所记/u, better: "报道点名的地方, 报道的记述" },
  { pattern: /已经到位的|规模所限/u, better: "已投放的, 只定了规模的" },
  { pattern: /机构调整/u, better: "报道只说“调整”" },
  { pattern: /拟发放的银行贷款/u, better: "拟撬动的银行贷款" },
  { pattern: /年份不同/u, better: "nothing: the report gives no year" },
  { pattern: /（推算）/u, better: "（报道称“去年”）" },
  { pattern: /期次与批次/u, better: "次数、期数与批次" },
  { pattern: /摆脱贫困的人口/u, better: "促进脱贫的人数" },
  { pattern: /有待带动/u, better: "待脱贫、待走上小康路" },
  { pattern: /互不相加|期数与场次不相加/u, better: "say what is counted differently" },
];

/** Banned in English texts. */
const english: readonly BannedWord[] = [
  { pattern: /[‘’“”]/u, better: 'straight quotes, ""' },
  { pattern: /\.{3}/u, better: "…" },
  { pattern: /\bpoverty[- ]count(?:y|ies)\b/iu, better: "counties on the national poverty list" },
  { pattern: /\blevered\b/iu, better: "leveraged" },
  {
    pattern: /\b(?:money|projects|funds?) placed\b|\bplaced (?:by|in|money)\b|\bwas placed\b/iu,
    better: "invested, funded",
  },
  { pattern: /\bgiven as exact\b/iu, better: "no qualifier in the report" },
  {
    pattern: /\bwhere (?:it|one|each|this|that)(?: figure)? stands\b|\bwhere the figure stands\b/iu,
    better: "source in the report",
  },
  { pattern: /\b(?:stands?|stood) in (?:section|the report|one sentence)\b/iu, better: "is in section 4" },
  { pattern: /\btake the picture\b/iu, better: "save it for your slides" },
  { pattern: /\bnot a transfer\b/iu, better: "the report says only that the first fund was 'adjusted'" },
  { pattern: /\bput to use\b/iu, better: "firms are using" },
  { pattern: /\bserves an aim\b/iu, better: "is for a three-year plan" },
  { pattern: /\bdue to leave poverty\b/iu, better: "planned to leave poverty in 2018" },
  { pattern: /\bcounties passed\b(?! the)/iu, better: "passed the exit assessment" },
  { pattern: /\bhoped for\b/iu, better: "planned" },
  { pattern: /\b(?:Mains|Contracts)\b/u, better: "'five leads', 'five guarantees'" },
  { pattern: /\bpersons responsible\b/iu, better: "designated helpers" },
  { pattern: /\btask-force\b/iu, better: "work team" },
  { pattern: /\bteam-style aid\b/iu, better: "team-based paired assistance" },
  { pattern: /\b(?:paired|designated) aid\b/iu, better: "paired assistance, designated assistance" },
  { pattern: /\bBulletins?\b/u, better: "circulars" },
  { pattern: /\bdeployment of work\b/iu, better: "assigning the work" },
  { pattern: /\bshared interests\b/iu, better: "linking farmers' interests" },
  { pattern: /\bolder than the present\b/iu, better: "predate the current divisions" },
  {
    pattern: /\b(?:more figures of this|hangs together|nothing of this name)\b/iu,
    better: "See also, Related entries, No such entry",
  },
  { pattern: /\bmeans nothing here\b/iu, better: "was not recognised" },
  { pattern: /\bfor want of\b/iu, better: "you may be offline" },
  { pattern: /\bmend\b/iu, better: "correct" },
  { pattern: /\banew\b/iu, better: "again" },
  { pattern: /(?<!there )\bis no (?:picture|PNG|option|text|chart|number)\b/iu, better: "is not a …" },
  { pattern: /\bis not whole\b/iu, better: "is incomplete" },
  { pattern: /^As the (?:page|system)\b/u, better: "Same as page, System default" },
  {
    pattern: /\ba (?:figure a row|slide a chart|page a chart|file a chart|chart a slide)\b/iu,
    better: "one slide per chart",
  },
  { pattern: /\bon show\b/iu, better: "shown" },
  { pattern: /\bown size\b/iu, better: "custom size" },
  { pattern: /\b(?:has|have) to lie between\b/iu, better: "must be between" },
  { pattern: /\b1 (?:initiatives|charts|figures|slides)\b/iu, better: "a singular" },
  {
    pattern: /\b(people|kinds|days|times|counties|villages|households|sessions) \1\b/iu,
    better: "the unit once",
  },
];

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The list for the predominant language of a text; empty for a text without words. */
function listFor(text: string): readonly BannedWord[] {
  const characters = count(/\p{Script=Han}/gu, text);
  const letters = count(/[A-Za-z]/g, text);
  if (characters + letters === 0) return [];
  return characters >= letters / 2 ? chinese : english;
}

/** The faults of a text, each with better words; empty if there are none. */
export function bannedIn(text: string): readonly string[] {
  return listFor(text).flatMap(({ pattern, better }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`"${found.replaceAll(inserted, "…")}" → ${better}`];
  });
}
