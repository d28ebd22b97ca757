import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { searchedPlaces } from "./placeSearch";

const { boundaries } = sources.geography;
const found = (query: string) => searchedPlaces(boundaries, query, 8).map(({ division }) => division.name);

test.each([
  ["江口", "江口县"],
  ["务川县", "务川仡佬族苗族自治县"],
  ["jiangkou", "江口县"],
  ["Jiāngkǒu", "江口县"],
  ["Jiangkou County", "江口县"],
  ["zheng'an", "正安县"],
  ["zhengan", "正安县"],
  ["ｔａｉ ｊｉａｎｇ", "台江县"],
  ["520621", "江口县"],
  ["铜仁", "铜仁市"],
  ["tongren", "铜仁市"],
  ["520600", "铜仁市"],
  ["gy", "贵阳市"],
  ["zy", "遵义市"],
  ["za", "正安县"],
  ["lps", "六盘水市"],
  ["xf", "息烽县"],
  ["盘县", "盘州市"],
  ["黔西市", "黔西县"],
  ["兴仁县", "兴仁市"],
  ["遵义县", "播州区"],
  ["毕节地区", "毕节市"],
  ["遵义 桐梓", "桐梓县"],
  ["tongzi zunyi", "桐梓县"],
  ["Dong Autonomous Prefecture", "黔东南苗族侗族自治州"],
])("%s finds %s first", (query, name) => {
  expect(found(query)[0]).toBe(name);
});

test("a prefecture comes before its counties, and a match at the start before one in the middle", () => {
  expect(found("qian")).toEqual([
    "黔西南布依族苗族自治州",
    "黔东南苗族侗族自治州",
    "黔南布依族苗族自治州",
    "黔西县",
    "石阡县",
  ]);
});

test("the start of a code lists everything that starts with it", () => {
  expect(found("5206")).toEqual([
    "铜仁市",
    "碧江区",
    "万山区",
    "江口县",
    "玉屏侗族自治县",
    "石阡县",
    "思南县",
    "印江土家族苗族自治县",
  ]);
});

test.each(["", "   ", "’", "xyzzy", "100000", "遵义 江口"])("“%s” finds nothing", (query) => {
  expect(found(query)).toEqual([]);
});
