/** A page to measure. */
export interface MeasuredPage {
  readonly name: string;
  /** The folder served as the site's root, relative to the project. */
  readonly folder: string;
  /** The path after the site's root in the address. */
  readonly path: string;
  readonly colorScheme: "light" | "dark";
  /** Served without any scripts. */
  readonly isFloor: boolean;
  /** The page that gives this one's least possible loading time; null if there is none. */
  readonly floor: string | null;
  /** Selectors of the buttons that show one initiative and all initiatives; null if the page has no filter. */
  readonly filter: { readonly one: string; readonly all: string } | null;
}

/** The atlas and its peers mark the buttons of their filters in the same way. */
const filter = { one: "[data-initiative='5']", all: "[data-initiative='all']" };

/** The atlas as readers with certain settings see it, and the same page with every script removed. */
function atlas(name: string, path: string, colorScheme: "light" | "dark"): readonly MeasuredPage[] {
  const floor = `floor: ${name}`;
  const page = { folder: "dist", path, colorScheme };
  return [
    { ...page, name: floor, isFloor: true, floor: null, filter: null },
    { ...page, name, isFloor: false, floor, filter },
  ];
}

const english = atlas("atlas, English", "en/", "light");

/** A page of bench/peers: the same six charts from the same file, with another library. */
function peer(name: string, folder: string): MeasuredPage {
  return {
    name,
    folder: `bench/peers/dist/${folder}`,
    path: "",
    colorScheme: "light",
    isFloor: false,
    floor: english[0]?.name ?? null,
    filter,
  };
}

/** The peers. To add one, put another library's page into bench/peers/pages/, name it in its build.js and list it here. */
const peers = [
  peer("SVG by hand", "svg"),
  peer("Observable Plot", "plot"),
  peer("Chart.js", "chartJs"),
  peer("ECharts alone", "echarts"),
  peer("Vega-Lite", "vegaLite"),
  peer("React + ECharts, naive", "reactEcharts"),
];

/** Every page to measure. */
export const measuredPages: readonly MeasuredPage[] = [
  ...english,
  ...atlas("atlas, Chinese", "?lang=zh", "light"),
  ...atlas("atlas, Chinese, dark", "?lang=zh", "dark"),
  ...peers,
];
