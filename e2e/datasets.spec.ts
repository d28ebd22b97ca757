import type { Page } from "@playwright/test";
import { inventedBoundaries, surveyOfPlaces } from "../src/testing/inventedBoundaries";
import { inventedSurvey } from "../src/testing/inventedSurvey";
import { expect, test } from "./atlas";
import { decodedPng, formatButton, savedBy } from "./saved";

const survey = inventedSurvey(5);

interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** Opens a file with the button at the foot of the page. */
async function openDataset(page: Page, file: OpenedFile): Promise<void> {
  await page.getByRole("contentinfo").getByRole("button", { name: "Open a dataset…" }).click();
  await choose(page, file);
}

async function choose(page: Page, file: OpenedFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: "Choose a file…" }).click();
  await (
    await chooser
  ).setFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
}

test("another report is opened, filtered, exported, kept, left and removed", async ({ page }) => {
  await page.goto("/?lang=en");
  await openDataset(page, { name: "survey.json", text: JSON.stringify(survey) });
  const notice = page.getByTestId("dataset-notice");
  await expect(notice).toContainText(
    'You are seeing another dataset: "Survey of farm households in Dongshan"',
  );
  await expect(notice).toContainText("no chart made for them");
  await expect(page.locator("#datesIncomeYuan")).toContainText(
    "Disposable income per head at different dates",
  );
  await expect(page.locator("#funds, #microCredit, #provinceMap, #timeline")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "The five initiatives" })).toBeVisible();

  await page.getByRole("button", { name: "2 Action 2", exact: true }).click();
  await expect(page.locator("#datesIncomeYuan")).toBeHidden();
  await expect(page).toHaveURL(/data=kept-000000000000/);
  await expect(page.locator("#likeRateDropPercentagePoints")).toBeVisible();

  await page.goto(`${page.url()}&export=likeRateDropPercentagePoints`);
  const png = await savedBy(page, formatButton(page, "PNG"));
  expect(png.name).toContain("likeRateDropPercentagePoints");
  decodedPng(png.bytes, 1920, 1080);

  await page.keyboard.press("Escape");
  await page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Back to this site's report" }).click();
  await expect(notice).toBeHidden();
  await expect(page.locator("#funds")).toBeAttached();

  await page.getByRole("contentinfo").getByRole("button", { name: "Open a dataset…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
});

test("the boundaries of another province are opened beside its dataset, drawn, filtered, exported and removed", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await openDataset(page, { name: "survey.json", text: JSON.stringify(surveyOfPlaces) });
  const notice = page.getByTestId("dataset-notice");
  await expect(notice).toContainText("There is no map yet: open the boundaries of its province");
  await expect(page.locator("#provinceMap")).toHaveCount(0);

  await notice.getByRole("button", { name: "Other datasets…" }).click();
  const dialog = page.getByRole("dialog");
  const wrong = { ...inventedBoundaries, licence: "" };
  await choose(page, { name: "wrong.geojson", text: JSON.stringify(wrong) });
  await expect(dialog.getByRole("alert")).toContainText("wrong.geojson has one problem to correct:");
  await expect(dialog.getByRole("cell", { name: "licence" })).toBeVisible();
  await choose(page, { name: "dongshan.geojson", text: JSON.stringify(inventedBoundaries) });
  await expect(dialog.getByText("dongshan.geojson")).toBeVisible();
  await page.keyboard.press("Escape");

  await expect(notice).toContainText(
    "The boundaries lack the codes of these places, which the map does not show: Lost Town County.",
  );
  const map = page.locator("#provinceMap");
  await expect(map.locator("svg text", { hasText: "East Town County" }).first()).toBeVisible();
  await expect(map).toContainText("Boundaries © Dongshan Survey Office (CC BY 4.0)");
  await expect(page.getByRole("contentinfo")).toContainText(
    "Boundaries © Dongshan Survey Office (CC BY 4.0)",
  );
  await expect(page.getByRole("contentinfo")).not.toContainText("OpenStreetMap");
  await map.getByRole("combobox", { name: "Find a county or prefecture" }).fill("910201");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=910201/);

  await page.goto("/?data=kept-000000000000&lang=en&export=provinceMap");
  const png = await savedBy(page, formatButton(page, "PNG"));
  decodedPng(png.bytes, 1920, 1080);
  const csv = await savedBy(page, formatButton(page, "CSV"));
  expect(Buffer.from(csv.bytes).toString()).toContain("place,eastTownPlace");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "2 Action 2", exact: true }).click();
  await expect(map).toBeHidden();

  await notice.getByRole("button", { name: "Other datasets…" }).click();
  await dialog
    .getByRole("listitem")
    .filter({ hasText: "dongshan.geojson" })
    .getByRole("button", { name: "Remove" })
    .click();
  await expect(dialog.getByText("dongshan.geojson")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(notice).toContainText("There is no map yet");
});

test("a dataset of the site brings the boundaries that it names", async ({ page, complaints }) => {
  const boundaries = "maps/dongshan.geojson";
  await page.route("**/reports/survey.json", (route) =>
    route.fulfill({ json: { ...surveyOfPlaces, boundaries } }),
  );
  await page.route("**/reports/maps/dongshan.geojson", (route) =>
    route.fulfill({ json: inventedBoundaries }),
  );
  await page.goto("/?data=reports/survey.json&lang=en");
  await expect(page.locator("#provinceMap svg text", { hasText: "West Town County" }).first()).toBeVisible();

  await page.route("**/reports/maps/dongshan.geojson", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByTestId("dataset-notice")).toContainText(
    "There is no map, because its boundaries cannot be read: maps/dongshan.geojson has HTTP 404",
  );
  await expect(page.locator("#datesIncomeYuan")).toBeVisible();
  expect(complaints).toEqual([expect.stringContaining("404")]);
  complaints.length = 0;
});

test("a file with problems names them all, and words in it stay words", async ({ page }) => {
  const hostile = "<img src=x onerror=alert(1)>";
  const label = { zh: hostile, en: hostile };
  let isAlarmed = false;
  page.on("dialog", () => {
    isAlarmed = true;
  });
  await page.goto("/?lang=en");
  const [first, second, ...others] = survey.facts;
  const wrong = [{ ...first, unit: hostile, area: "nowhere" }, { ...second, value: "12" }, ...others];
  await openDataset(page, { name: "wrong.json", text: JSON.stringify({ ...survey, facts: wrong }) });
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("wrong.json has 2 problems to correct:");
  await expect(dialog.getByRole("cell", { name: "facts[0].unit" })).toBeVisible();
  await expect(dialog.getByRole("cell", { name: "facts[1].value" })).toBeVisible();
  await page.keyboard.press("Escape");
  const labelled = survey.facts.map((fact) => ({ ...fact, label }));
  await openDataset(page, {
    name: "hostile.json",
    text: JSON.stringify({
      ...survey,
      report: { ...survey.report, title: label },
      facts: labelled,
    }),
  });
  await expect(page.getByTestId("dataset-notice")).toContainText(hostile);
  await page.goto("/?data=kept-000000000000&lang=en&page=facts");
  await expect(page.getByText(hostile).first()).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
  expect(isAlarmed).toBe(false);
});

test("a link to a dataset that this browser has not kept says so and leads back", async ({ page }) => {
  await page.goto("/?data=kept-123456789abc&lang=en");
  await expect(page.getByTestId("dataset-fault")).toContainText("no such dataset on this device");
  await page.getByRole("button", { name: "Back to this site's report" }).click();
  await expect(page.locator("#funds")).toBeAttached();
});

test("a dataset of another site is not read", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/?data=https://example.org/data.json&lang=en");
  await expect(page.getByTestId("dataset-fault")).toContainText("an address of another site");
  expect(asked.filter((url) => new URL(url).host === "example.org")).toEqual([]);
});
