import type { Locator } from "@playwright/test";
import { inventedExits, inventedProvince } from "../src/testing/inventedProvince";
import { expect, test } from "./atlas";
import { card, figure, openMap, said, search, seen } from "./mapCard";
import { wcagFaults } from "./wcagFaults";

test("a place in the link is outlined and described, the trail leads back, and an unknown code is reported", async ({
  page,
}) => {
  await openMap(page, "?lang=en&place=520621");
  await expect(said(page)).toHaveText(
    'Jiangkou County, Tongren City: Met the exit criteria, reported back in September 2018 (the report says "last year"), section 2',
  );
  await expect(card(page).getByLabel("Prefecture", { exact: true })).toHaveValue("520600");
  await expect(card(page).getByLabel("County", { exact: true })).toHaveValue("520621");
  await card(page).getByRole("button", { name: "Back to Tongren City" }).click();
  await expect(page).toHaveURL(/place=520600/);
  await card(page).getByRole("button", { name: "Back to Guizhou" }).click();
  await expect(page).not.toHaveURL(/place/);
  await expect(said(page)).toHaveText("");
  await page.goBack();
  await expect(page).toHaveURL(/place=520600/);
  await openMap(page, "?lang=en&place=999999");
  await expect(said(page)).toContainText("No place on this map has the code 999999");
});

test("a click chooses a county, or goes to a prefecture, and then opens the facts or the description", async ({
  page,
}) => {
  await openMap(page, "?lang=en");
  await figure(page)
    .locator("svg text", { hasText: /^Libo$/ })
    .click({ force: true });
  await expect(page).toHaveURL(/place=522722/);
  await figure(page)
    .locator("svg text", { hasText: /^Bijie$/ })
    .click({ force: true });
  await expect(page).toHaveURL(/place=520500/);
  await expect(figure(page).locator("svg text", { hasText: /^Hezhang$/ })).toBeVisible();
  await search(page, "Taijiang");
  await expect(page.getByRole("dialog")).toContainText("Receives assistance for schools and health");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search(page, "Sinan");
  await expect(page).toHaveURL(/place=520624/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(said(page)).toHaveText("Sinan County, Tongren City: not named in the report");
});

/** The counties of Tongren that had left the list by the day of the report, according to the record. */
const left = ["Bijiang District", "Wanshan District", "Jiangkou County", "Yuping Dong Autonomous County"];

test("the keyboard and spoken words alone are enough to find which counties of Tongren had passed", async ({
  page,
}) => {
  await openMap(page, "?lang=en&mode=provinceMap.record");
  await card(page).getByRole("combobox", { name: "Find a county or prefecture" }).focus();
  await page.keyboard.type("tongren");
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText(
    `Had left the national poverty list by 16 January 2019: ${left.join(", ")}. Still on the national poverty list on 16 January 2019: `,
  );
  // The same, moving from county to county.
  await figure(page).focus();
  const heard = new Map<string, string>();
  const path = ["Down", "Right", "Down", "Right", "Down", "Up", "Left", "Left", "Up", "Up", "Right", "Up"];
  for (const direction of path) {
    await page.keyboard.press(`Arrow${direction}`);
    const [name = "", words = ""] = ((await said(page).textContent()) ?? "").split(", Tongren City: ");
    heard.set(name, words);
  }
  const thoseThat = (stood: RegExp) =>
    [...heard.keys()].filter((name) => stood.test(heard.get(name) ?? "")).sort();
  expect(heard.size).toBe(10);
  expect(thoseThat(/^Had left the national poverty list by 16 January 2019/)).toEqual([...left].sort());
  expect(thoseThat(/^Still on the national poverty list on 16 January 2019/)).toHaveLength(6);
});

test("arrow keys go to the neighbour, Enter chooses, Escape goes back level by level", async ({ page }) => {
  await openMap(page, "?lang=zh&place=522630");
  await figure(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toContainText("剑河县，黔东南苗族侗族自治州");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=522629/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/place=522600/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/place/);
  for (const place of ["桐梓县", "江口县", "台江县", "六盘水市"]) {
    await page.keyboard.press("PageDown");
    await expect(said(page)).toContainText(new RegExp(`^${place}`));
  }
  await page.keyboard.press("Escape");
  await expect(said(page)).toHaveText("");
});

test("an initiative keeps only its places", async ({ page }) => {
  await openMap(page, "?lang=en&initiatives=7");
  await expect(figure(page)).toContainText("Taijiang");
  await expect(figure(page)).toContainText("Hangzhou");
  await expect(figure(page).locator("svg text", { hasText: /^Shandong$/ })).toHaveCount(0);
  await expect(card(page)).not.toContainText("Tongzi County");
});

test("language, theme, stop and filter do not change the zoom of the map", async ({ page }) => {
  await openMap(page, "?lang=en");
  await figure(page).focus();
  const whole = await seen(page);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("+");
  const scale = () =>
    figure(page)
      .locator("svg text", { hasText: /^\d+( km|公里)$/ })
      .textContent();
  await expect.poll(() => seen(page)).not.toBe(whole);
  // It is redrawn once it has come to rest.
  await expect.poll(scale).toBe("10 km");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page).toHaveURL(/lang=zh/);
  await expect.poll(scale).toBe("10公里");
  await page.getByLabel("配色").selectOption("dark");
  await expect.poll(scale).toBe("10公里");
  await page.getByRole("button", { name: "7 台江帮扶", exact: true }).click();
  await expect(page).toHaveURL(/initiatives=7/);
  await expect.poll(scale).toBe("10公里");
});

/** Pairs of texts in a picture that overlap. */
async function overlaps(picture: Locator): Promise<readonly string[]> {
  return picture.evaluate((element) => {
    const texts = [...element.querySelectorAll("svg text")]
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return texts.flatMap(({ words, box }, place) =>
      texts
        .slice(place + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top + box.height * 0.2 < other.box.bottom - other.box.height * 0.2 &&
            other.box.top + other.box.height * 0.2 < box.bottom - box.height * 0.2,
        )
        .map((other) => `${words} / ${other.words}`),
    );
  });
}

// All sizes, modes and zooms are tested without a browser; this test checks that letters are as wide as calculated.
for (const [width, height, queries] of [
  [360, 740, ["?lang=zh", "?lang=en&mode=provinceMap.record-2020"]],
  [1440, 900, ["?lang=en", "?lang=zh&mode=provinceMap.record"]],
] as const) {
  test(`no names overlap at ${width} × ${height}, at three zooms`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const query of queries) {
      await openMap(page, query);
      for (const presses of [0, 2, 4]) {
        for (let press = 0; press < presses; press += 1)
          await card(page)
            .getByRole("button", { name: /Zoom in|放大/ })
            .click();
        for (const pair of await overlaps(figure(page))) found.push(`${query} +${presses}: ${pair}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test("the map and its tools fit a phone and pass axe in every mode", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMap(page, "?lang=zh&mode=provinceMap.report&place=520621");
  for (const mode of ["报道写到的地方", "报道之外的记录", "报道之外，一批一图"]) {
    await card(page).getByRole("button", { name: mode, exact: true }).click();
    await expect(figure(page).locator("svg text").first()).toBeVisible();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await wcagFaults(page, "#provinceMap")).toEqual([]);
  }
});

test("a file of another province is drawn, searched and navigated as well", async ({ page, complaints }) => {
  await page.route(/boundaries\.topo-[^/]*\.json/, (route) => route.fulfill({ json: inventedProvince() }));
  await page.route(/county-exits-[^/]*\.json/, (route) => route.fulfill({ json: inventedExits }));
  await openMap(page, "?lang=en&mode=provinceMap.record");
  await expect(card(page).getByRole("heading", { level: 3 })).toContainText("1000 of 1500 counties");
  await search(page, "900105");
  await expect(page).toHaveURL(/place=900105/);
  await expect(said(page)).toContainText("Number105 County, Number100 City");
  await figure(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toContainText("Number106 County, Number100 City");
  // The browser logs that these are not the files that the build has checked.
  expect(complaints.filter((complaint) => !complaint.includes("integrity"))).toEqual([]);
  complaints.length = 0;
});
