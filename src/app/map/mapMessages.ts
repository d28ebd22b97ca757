import type { Localized } from "../../i18n/locale";
import type { Direction } from "../../map/mapNeighbour";

/** The texts around the map of the province. */
interface MapMessages {
  readonly tools: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly trail: string;
  readonly back: (to: string) => string;
  readonly prefecture: string;
  readonly allPrefectures: string;
  readonly county: string;
  readonly allCounties: string;
  readonly noSuchPlace: (code: string) => string;
  readonly facts: string;
  readonly slider: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  readonly zoom: string;
  readonly wheelHint: string;
  readonly touchHint: string;
  readonly keys: string;
  /** Shown when an arrow key leads nowhere. */
  readonly noNeighbour: Readonly<Record<Direction, string>>;
  readonly noFurther: string;
}

export const mapMessages: Localized<MapMessages> = {
  zh: {
    tools: "地图工具",
    search: "查找县或市州",
    searchHint: "汉字、拼音、英文或代码",
    found: (count) => `找到${count}处，用上下键选择`,
    notFound: "图上没有这个地方。请换汉字、拼音、英文名或六位代码再试。",
    trail: "图上位置",
    back: (to) => `退回${to}`,
    prefecture: "市州",
    allPrefectures: "全省",
    county: "县",
    allCounties: "全部县",
    noSuchPlace: (code) => `图上没有代码为${code}的地方。请用查找框另选一处。`,
    facts: "看出处",
    slider: "退出批次",
    play: "逐批播放",
    pause: "暂停",
    step: "下一批",
    zoom: "缩放",
    wheelHint: "点一下地图后可用滚轮缩放、拖动平移",
    touchHint: "两指缩放、移动地图",
    noNeighbour: {
      north: "北面没有相邻的县",
      east: "东面没有相邻的县",
      south: "南面没有相邻的县",
      west: "西面没有相邻的县",
    },
    noFurther: "没有更多有记载的地方",
    keys: "按方向键走到那个方向的邻县，按Enter选定，按Esc退回上一级，按加减号缩放，按0还原，按住Shift再按方向键平移，按Page Down、Page Up到下一处、上一处有记载的地方，按C重听标题和说明，按T换成表格，按问号显示或收起这段说明。",
  },
  en: {
    tools: "Map tools",
    search: "Find a county or prefecture",
    searchHint: "Chinese, pinyin, English or code",
    found: (count) =>
      count === 1
        ? "1 place found; press the down arrow to choose it"
        : `${count} places found; press the down arrow to choose`,
    notFound: "No such place on this map. Try Chinese, pinyin, the English name or the six-digit code.",
    trail: "Place on the map",
    back: (to) => `Back to ${to}`,
    prefecture: "Prefecture",
    allPrefectures: "Whole province",
    county: "County",
    allCounties: "All counties",
    noSuchPlace: (code) => `No place on this map has the code ${code}. Choose another with the search.`,
    facts: "Source in the report",
    slider: "Batches of counties that left",
    play: "Play batch by batch",
    pause: "Pause",
    step: "Next batch",
    zoom: "Zoom",
    wheelHint: "Click the map, then zoom with the wheel and drag to move",
    touchHint: "Two fingers zoom and move the map",
    noNeighbour: {
      north: "No county further north",
      east: "No county further east",
      south: "No county further south",
      west: "No county further west",
    },
    noFurther: "No further place that something is said of",
    keys: "Arrow keys go to the neighbouring county in that direction, Enter selects it, Escape goes back a level, plus and minus zoom, 0 brings all back, Shift with an arrow key moves the map, Page Down and Page Up go to the next and the previous place that something is said of, C repeats title and notes, T shows the table, and a question mark shows or hides these words.",
  },
};
