import { expect, it } from "vitest";
import { startAddress } from "./address/address";
import { documentTitle } from "./documentTitle";

const nothing = {
  fact: "",
  exported: "",
  initiative: (number: number) => ({ 5: "Training", 8: "Funding" })[number] ?? "",
};

it("names each view after what it shows", () => {
  const titles = [
    documentTitle(startAddress, "en", nothing),
    documentTitle({ ...startAddress, page: "facts" }, "en", nothing),
    documentTitle({ ...startAddress, filters: { initiatives: [5, 8] } }, "en", nothing),
    documentTitle({ ...startAddress, fact: "example" }, "en", { ...nothing, fact: "Example" }),
    documentTitle({ ...startAddress, exporting: "slides" }, "zh", nothing),
    documentTitle({ ...startAddress, exporting: "funds" }, "zh", { ...nothing, exported: "基金与贷款" }),
    documentTitle({ ...startAddress, page: "about" }, "zh", nothing),
  ];
  expect(titles).toEqual([
    "Guizhou Poverty-Alleviation Atlas",
    "All data – Guizhou Poverty-Alleviation Atlas",
    "Training, Funding – Guizhou Poverty-Alleviation Atlas",
    "Example – Guizhou Poverty-Alleviation Atlas",
    "幻灯片 – 黔图",
    "基金与贷款 – 黔图",
    "关于与方法 – 黔图",
  ]);
});
