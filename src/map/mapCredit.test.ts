import { expect, test } from "vitest";
import { siteCredit } from "../dataset/mapSettings";
import { mapCredit } from "./mapCredit";

test("an approval number is printed only if the publisher has one, and the product comes without", () => {
  expect(siteCredit.approvalNumber).toBe("");
  expect(mapCredit({ ...siteCredit, approvalNumber: " " }, "en")).toBe(
    "Boundaries © OpenStreetMap contributors (ODbL)",
  );
});

test("the publisher's number stands beside the credit, exactly as given", () => {
  expect(mapCredit({ ...siteCredit, approvalNumber: "黔S(0000)000号" }, "zh")).toBe(
    "地图边界 © OpenStreetMap contributors (ODbL) · 审图号：黔S(0000)000号",
  );
});
