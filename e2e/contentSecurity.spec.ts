import { expect, test } from "./atlas";

test("the page does not violate its own Content-Security-Policy, as browsers would report in the console", async ({
  page,
}) => {
  const breaches: string[] = [];
  await page.exposeFunction("reportBreach", (breach: string) => breaches.push(breach));
  await page.addInitScript(`
    document.addEventListener("securitypolicyviolation", (event) =>
      reportBreach(event.violatedDirective + " " + event.blockedURI));`);
  await page.goto("./?lang=en");
  await page.locator("article svg text").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(breaches).toEqual([]);
});
