/** Runs Lighthouse once on an address, as a phone or a desktop, and prints the four scores from 0 to 100 as JSON. */
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [address, device] = process.argv.slice(2);

/** What Lighthouse says of the address in a browser of its own. */
async function report() {
  const chrome = await launch({
    chromePath: "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const { lhr } = await lighthouse(
      address,
      { port: chrome.port, output: "json", logLevel: "error" },
      device === "desktop" ? desktopConfig : undefined,
    );
    return lhr;
  } finally {
    chrome.kill();
  }
}

let { categories, audits, lighthouseVersion, runtimeError } = await report();
// On a busy machine Lighthouse gives up now and then; once more, then it is a fault.
if (runtimeError) ({ categories, audits, lighthouseVersion, runtimeError } = await report());
if (runtimeError) throw new Error(runtimeError.message);

const scores = Object.fromEntries(
  Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
);
const lost = Object.values(categories)
  .flatMap(({ auditRefs }) => auditRefs)
  .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
  .map(({ id }) => id);
console.log(JSON.stringify({ version: lighthouseVersion, scores, lost: [...new Set(lost)] }));
