import { expect, test } from "vitest";
import { aboutChart } from "./aboutChart";
import { tableSubject } from "../../testing/everyTable";

test("names report, date, sections with sentences, edition and view", () => {
  const subject = { ...tableSubject("funds", "zh"), view: "?initiatives=8&lang=zh" };
  expect(aboutChart({ ...subject, filters: { initiatives: [8] } })).toEqual([
    { name: "图表", text: "拟撬动的银行贷款784亿元，是绿色基金规模的约5.7倍（计算值）" },
    { name: "副标题", text: "报道所列两支扶贫基金的资金与拟撬动的贷款，全省" },
    {
      name: "说明",
      text: "两支基金口径不同，既不相加，也不互相比较；“其中”是我们的读法。784亿元是拟撬动的贷款，不是已到位的资金。",
    },
    { name: "筛选", text: "筛选：只含举措8（金融扶贫）" },
    { name: "报道", text: "《脱贫大决战：贵州大扶贫系列报道之二十八》" },
    { name: "发布日期", text: "2019年1月16日" },
    { name: "出处", text: "第八节“金融扶贫”：第8、9、12句" },
    {
      name: "读法",
      text: "数值用基本单位（元、人、户等）。“约数”说明报道对数字有无“超”“近”“以上”等限定。计算值不在报道中，由所列数字算出。",
    },
    { name: "数据版本", text: "1.1.0" },
    { name: "视图（接在网页地址之后）", text: "?initiatives=8&lang=zh" },
  ]);
});

test("an outside record has its own sources and no report, and the map has its credit", () => {
  const lines = aboutChart(tableSubject("provinceMap", "en", {}, "record"));
  const names = [...new Set(lines.map(({ name }) => name))];
  expect(names).toEqual([
    "Chart",
    "Subtitle",
    "Caveat",
    "Source (outside the report)",
    "Map credit",
    "How to read",
    "Dataset edition",
  ]);
  expect(lines.filter(({ name }) => name === "Source (outside the report)")).toHaveLength(5);
  expect(lines).toContainEqual({
    name: "Map credit",
    text: "Boundaries © OpenStreetMap contributors (ODbL)",
  });
});

test("captions and closing are called by their names", () => {
  const places = aboutChart(tableSubject("timeline", "en"))
    .filter(({ name }) => name === "Source")
    .map(({ text }) => text);
  expect([places.at(0), places.at(-1)]).toEqual(["introduction: sentence 2", "captions: 1, 2"]);
});
