import { expect, test } from "vitest";
import { mapSettings } from "../dataset/mapSettings";
import { mapCredit } from "./mapCredit";
import { placeWords } from "./placeWords";

test("an approval number is printed only if the publisher has one, and the product comes without", () => {
  expect(mapSettings.approvalNumber).toBe("");
  expect(mapCredit(placeWords.en, " ")).toBe("Boundaries © OpenStreetMap contributors (ODbL)");
});

test("the publisher's number stands beside the credit, exactly as given", () => {
  expect(mapCredit(placeWords.zh, "黔S(0000)000号")).toBe(
    "地图边界 © OpenStreetMap contributors (ODbL) · 审图号：黔S(0000)000号",
  );
});
