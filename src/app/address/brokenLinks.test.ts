import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { readAddress } from "./address";
import { mendedTarget } from "./mended";

const known = {
  charts,
  initiatives: [1, 2, 3, 4, 5, 6, 7, 8],
  isMeasure: () => true,
  isStatement: (id: string) => id === "funded",
  isArea: () => false,
};
/** Reads a query as the browser passes it on after it was typed into the address bar. */
const read = (search: string) => readAddress(new URL(`https://atlas.example/${search}`).search, known);

const whole = "?initiatives=5,8&lang=en&page=facts&q=%E5%9F%B9%E8%AE%AD%203%25&fact=funded";

test.each([
  whole,
  whole.replaceAll("&", "&amp;"),
  whole.replaceAll("&", "&amp;amp;"),
  whole.replace(",", "，"),
  whole.replace(",", "、"),
  whole.replace(",", "%2C"),
  whole.replace(",", "%252C"),
  whole.replace(",", "%25252C"),
  whole.replace("5,8", "５，８"),
  whole.replace("5,8", "5,8\u200b"),
  whole.replace("5,8", "\u200b5,\ufeff8"),
  whole.replaceAll("%", "%25"),
  encodeURIComponent(whole.slice(1)).replace(/^/, "?"),
  `?${whole}`,
  ...["。", "）", ".", ")", "”", "’", "」。", "，", "！", "\u200b", " ", "…", "】", "\u200b。）"].map(
    (end) => whole + end,
  ),
  ...[
    "&nsukey=kQ%2B1",
    "&from=singlemessage&isappinstalled=0&scene=1&clicktime=1547600000&enterid=1547600000",
    "&wxwork_userid=LiSi",
    "&luicode=10000011&lfid=1076031&weibo_id=4328",
    "&dd_nav_bgcolor=FFE4393C&dd_share=false",
    "&share_token=a-b-c&tt_from=weixin&utm_source=weixin",
    "&_t=t-8&_wv=1031&ADTAG=qq&tdsourcetag=s_pctim_aiomsg",
    "?from=timeline",
  ].map((addition) => whole + addition),
])("%s leads to the view that was meant", (broken) => {
  expect(read(broken)).toEqual(read(whole));
  expect(read(broken).ignored).toEqual([]);
  expect(read(broken).address).toMatchObject({
    filters: { initiatives: [5, 8] },
    locale: "en",
    page: "facts",
    criteria: { query: "培训 3%" },
    fact: "funded",
  });
});

test("a slide's own words are not changed", () => {
  const words = { zh: { title: "资金，去了哪里？（2018）" } };
  const link = `?slide=funds~8~${encodeURIComponent(JSON.stringify(words))}`;
  const { slides } = read(link).address;
  expect(slides).toEqual([{ chart: "funds", mode: "", filters: { initiatives: [8] }, words }]);
  for (const broken of [`${link}。`, `${link}\u200b`, link.replaceAll("%", "%25"), `${link}&amp;lang=zh`]) {
    expect(read(broken).address.slides).toEqual(slides);
    expect(read(broken).ignored).toEqual([]);
  }
});

test("anything that means nothing even after repair is reported as it was written", () => {
  expect(read("?initiatives=5,12。").ignored).toEqual([{ parameter: "initiatives", value: "12。" }]);
  expect(read("?page=fact。&colour=red").ignored).toEqual([
    { parameter: "page", value: "fact。" },
    { parameter: "colour", value: "red" },
  ]);
});

test.each([
  "#funds",
  "#funds。",
  "#funds%E3%80%82",
  "#funds）",
  "#funds\u200b",
  "#funds&from=timeline",
  "#funds?a=b",
])("%s leads to the funds chart", (hash) => {
  expect(mendedTarget(hash)).toBe("funds");
});
