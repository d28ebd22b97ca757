import { expect, test } from "vitest";
import { noCriteria } from "../../selectors/factCriteria";
import { isCommonMeasure } from "../../dataset/codes";
import { charts } from "../../charts/index";
import { noFilters } from "../../selectors/filters";
import { readAddress, startAddress, writeAddress, type Address } from "./address";

const known = {
  charts,
  initiatives: [1, 2, 3, 4, 5, 6, 7, 8],
  isMeasure: (id: string) => id === "aidMoney" || isCommonMeasure(id),
  isStatement: (id: string) => ["funded", "counted"].includes(id),
  isArea: (id: string) => id === "town",
};
const read = (search: string) => readAddress(search, known);

test("the link to the start page is empty", () => {
  expect(writeAddress(startAddress)).toBe("");
  expect(read("")).toEqual({ address: startAddress, ignored: [], moved: [] });
});

const searching: Address = {
  ...startAddress,
  filters: { initiatives: [5, 8] },
  locale: "en",
  page: "facts",
  fact: "funded",
  mark: ["counted", "funded"],
  criteria: {
    query: "培训 46.8万, 3%",
    kinds: ["fact", "list"],
    measure: "fundPlaced",
    unit: "yuan",
    status: "computed",
    area: "town",
    order: "value",
    isReversed: true,
  },
};

test("the filters of the list of all data survive a round trip through a link", () => {
  const link = writeAddress(searching);
  expect(link).toBe(
    "?initiatives=5,8&lang=en&page=facts&q=%E5%9F%B9%E8%AE%AD%2046.8%E4%B8%87,%203%25&kind=fact,list" +
      "&measure=fundPlaced&unit=yuan&status=computed&area=town&sort=-value&fact=funded&mark=counted,funded",
  );
  expect(read(link)).toEqual({ address: searching, ignored: [], moved: [] });
});

test("slides, the talk's title and the open export survive a round trip through a link", () => {
  const talk: Address = {
    ...startAddress,
    exporting: "slides",
    slides: [
      { chart: "funds", mode: "", filters: { initiatives: [8] }, words: { zh: { title: "资金" } } },
      { chart: "trainingVolume", mode: "linear", filters: noFilters, words: {} },
    ],
    talk: "Ten years & more",
  };
  const link = writeAddress(talk);
  expect(link).toBe(
    "?export=slides&slide=funds~8~%7B%22zh%22:%7B%22title%22:%22%E8%B5%84%E9%87%91%22%7D%7D".replaceAll(
      ":",
      "%3A",
    ) + "&slide=trainingVolume.linear&talk=Ten%20years%20%26%20more",
  );
  expect(read(link)).toEqual({ address: talk, ignored: [], moved: [] });
});

test("the link to a chart in a frame contains its colours, and no other link does", () => {
  const framed: Address = { ...startAddress, locale: "zh", embed: "funds", theme: "dark" };
  expect(writeAddress(framed)).toBe("?lang=zh&embed=funds&theme=dark");
  expect(read("?lang=zh&embed=funds&theme=dark")).toEqual({ address: framed, ignored: [], moved: [] });
  expect(read("?embed=aidMoney").address.embed).toBe("taijiangAid");
  expect(read("?embed=nothing").address.embed).toBe("nothing");
  expect(read("?theme=dark")).toEqual({
    address: startAddress,
    ignored: [{ parameter: "theme", value: "dark" }],
    moved: [],
  });
});

test("a slide given twice counts once, and one that is not a chart is reported", () => {
  const { address, ignored } = read("?slide=funds&slide=funds&slide=nothing&export=nothing");
  expect(address.slides.map(({ chart }) => chart)).toEqual(["funds"]);
  expect(address.exporting).toBeNull();
  expect(ignored).toEqual([
    { parameter: "export", value: "nothing" },
    { parameter: "slide", value: "nothing" },
  ]);
});

test("a link to the charts leaves out the filters of the list", () => {
  expect(writeAddress({ ...searching, page: "charts", fact: null })).toBe("?initiatives=5,8&lang=en");
});

test("figures in descending order are the default and not written; any other order is", () => {
  const sorted = (order: "kind" | "report", isReversed: boolean) =>
    writeAddress({ ...startAddress, page: "facts", criteria: { ...noCriteria, order, isReversed } });
  expect(sorted("kind", false)).toBe("?page=facts");
  expect(sorted("kind", true)).toBe("?page=facts&sort=-kind");
  expect(sorted("report", false)).toBe("?page=facts&sort=report");
  expect(sorted("report", true)).toBe("?page=facts&sort=-report");
  expect(read("?page=facts&sort=-report").address.criteria.isReversed).toBe(true);
});

test("anything without a meaning is left out and reported", () => {
  const { address, ignored } = read(
    "?page=facts&kind=fact,number&measure=__proto__&unit=bushel&status=done&area=city&sort=size&fact=none&colour=red",
  );
  expect(address).toEqual({ ...startAddress, page: "facts", criteria: { ...noCriteria, kinds: ["fact"] } });
  expect(ignored).toEqual([
    { parameter: "kind", value: "number" },
    { parameter: "measure", value: "__proto__" },
    { parameter: "unit", value: "bushel" },
    { parameter: "status", value: "done" },
    { parameter: "area", value: "city" },
    { parameter: "sort", value: "size" },
    { parameter: "fact", value: "none" },
    { parameter: "colour", value: "red" },
  ]);
});

test("choosing every kind is the same as choosing none", () => {
  expect(read("?page=facts&kind=fact,list,flow,event,place,computed,record").address.criteria.kinds).toEqual(
    [],
  );
});

test("a mark counts only together with a fact that belongs to it", () => {
  expect(read("?fact=funded&mark=funded,counted").address.mark).toEqual(["funded", "counted"]);
  expect(read("?fact=funded&mark=counted").address.mark).toEqual([]);
  expect(read("?mark=funded,counted").address.mark).toEqual([]);
  expect(writeAddress({ ...startAddress, fact: "funded", mark: ["funded"] })).toBe("?fact=funded");
});

test("a query of a thousand characters is cut between characters", () => {
  const { address } = read(`?page=facts&q=${encodeURIComponent("𠀀".repeat(1000))}`);
  expect(address.criteria.query).toBe("𠀀".repeat(200));
  expect(read(writeAddress(address)).address).toEqual(address);
});

test("parameters added by social networks are ignored silently", () => {
  expect(read("?from=timeline&isappinstalled=0&utm_source=mail")).toEqual({
    address: startAddress,
    ignored: [],
    moved: [],
  });
});

test("charts that were replaced lead to their successors, and the link reports which", () => {
  const { address, ignored, moved } = readAddress(
    "?table=aidMoney,funds,taijiangAid&mode=trainingSessions.linear&export=liupanshuiPeople" +
      "&slide=liupanshuiCoverage~7&slide=liupanshuiPeople~7",
    known,
  );
  expect(ignored).toEqual([]);
  expect(address).toEqual({
    ...startAddress,
    tables: ["taijiangAid", "funds"],
    modes: { trainingVolume: "linear" },
    exporting: "liupanshui",
    slides: [{ chart: "liupanshui", mode: "", filters: { initiatives: [7] }, words: {} }],
  });
  expect(moved.map(({ from, to }) => [from.en, to])).toEqual([
    ["Training sessions and their size", "trainingVolume"],
    ["Money for paired assistance", "taijiangAid"],
    ["People covered in Liupanshui", "liupanshui"],
    ["Joint-village Party committees in Liupanshui", "liupanshui"],
  ]);
});

test("a link can present a page of the slides, but only together with the export of slides", () => {
  const { address } = read("?present=3&slide=funds");
  expect([address.presenting, address.exporting]).toEqual([3, "slides"]);
  expect(writeAddress(address)).toBe("?export=slides&present=3&slide=funds");
  expect(writeAddress({ ...address, exporting: null })).toBe("?slide=funds");
  expect(read("?present=0").ignored).toEqual([{ parameter: "present", value: "0" }]);
});

test("the notes window has its own address", () => {
  expect(read("?lang=en&notes=window").address).toEqual({
    ...startAddress,
    locale: "en",
    isNotesWindow: true,
  });
  expect(read("?notes=1").ignored).toEqual([{ parameter: "notes", value: "1" }]);
});
