import { expect, test } from "./atlas";
import { card, openMap, search } from "./mapCard";

// Searches are tested without a browser; this test is about choosing a result.
test("the search finds a place by name, by code, and by a traditional name; its results can be reached by arrow keys, are counted, and say what to do if there are none", async ({
  page,
}) => {
  await openMap(page, "?lang=en");
  for (const [query, code] of [
    ["貴陽", "520100"],
    ["Jiāngkǒu", "520621"],
    ["520281", "520281"],
  ] as const) {
    await search(page, query);
    await expect(page).toHaveURL(new RegExp(`place=${code}`));
    await page.keyboard.press("Escape");
  }

  const field = card(page).getByRole("combobox", { name: "Find a county or prefecture" });
  await field.fill("qian");
  const answers = card(page).getByRole("listbox").getByRole("option");
  await expect(answers).toHaveCount(5);
  await expect(card(page).getByText("5 places found")).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(card(page).getByRole("listbox").getByRole("option", { selected: true })).toContainText(
    "Qiandongnan",
  );
  await field.fill("nowhere");
  await expect(
    card(page)
      .getByText(/^No such place on this map/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
});

test("a key that ends a composition neither chooses nor clears anything, including in Safari's order of events", async ({
  page,
}) => {
  await openMap(page, "?lang=zh");
  const field = card(page).getByRole("combobox", { name: "查找县" });
  await field.dispatchEvent("compositionstart");
  await field.fill("gui");
  await field.dispatchEvent("compositionend");
  await expect(card(page).getByRole("listbox").getByRole("option").first()).toBeVisible();
  for (const key of ["Enter", "Escape"]) {
    await field.dispatchEvent("keydown", { key, keyCode: 229, isComposing: false });
    await expect(field).toHaveValue("gui");
    expect(page.url()).not.toContain("place=");
  }
  await field.press("Enter");
  await expect(page).toHaveURL(/place=520100/);
});
