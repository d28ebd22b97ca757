import { expect, it } from "vitest";
import { inventedSurvey } from "../testing/inventedSurvey";
import { sources } from "../testing/sources";
import { fileName } from "./fileName";

it("names the chart and the language if everything is shown", () => {
  const subject = {
    dataset: sources.dataset,
    chart: "funds",
    mode: "",
    look: [],
    filters: { initiatives: null },
    locale: "zh",
  } as const;
  expect(fileName(subject, "png")).toBe("guizhou-atlas_funds_zh.png");
});

it("also names mode, look and filter", () => {
  const filters = { initiatives: [5, 8] } as const;
  const subject = {
    dataset: sources.dataset,
    chart: "trainingVolume",
    mode: "linear",
    look: ["square", "dark"],
    filters,
    locale: "en",
  } as const;
  expect(fileName(subject, "svg")).toBe("guizhou-atlas_trainingVolume_linear_square_dark_5-8_en.svg");
});

it("begins with the dataset's own words, so that files of another report are told apart", () => {
  const subject = {
    chart: "otherFive",
    mode: "",
    look: [],
    filters: { initiatives: null },
    locale: "en",
  } as const;
  const survey = inventedSurvey(5);
  expect(fileName({ ...subject, dataset: survey }, "png")).toBe(
    "survey-of-farm-households-in-dongshan_otherFive_en.png",
  );
  const named = { ...survey, page: { files: "dongshan" } };
  expect(fileName({ ...subject, dataset: named }, "png")).toBe("dongshan_otherFive_en.png");
});
