import { expect, test } from "vitest";
import { mapSettings } from "../dataset/mapSettings";
import { mapCredit } from "./mapCredit";
import { placeWords } from "./placeWords";

test("no number is printed unless the publisher has one, and none comes with the product", () => {
  expect(mapSettings.approvalNumber).toBe("");
  expect(mapCredit(placeWords.en, " ")).toBe("Boundaries © OpenStreetMap contributors (ODbL)");
});

test("the publisher's number stands beside the credit, as it was given", () => {
  expect(mapCredit(placeWords.zh, "黔S(0000)000号")).toBe(
    "地图边界 © OpenStreetMap contributors (ODbL) · 审图号：黔S(0000)000号",
  );
});
