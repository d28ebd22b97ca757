import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The commands of WebDriver that the journeys need. Both engines have them, each sent in a way of its own. */
export type Command = "navigate" | "execute" | "act" | "screenshot";

/** A browser that has been started, and how to speak with it. */
export interface Driver {
  readonly send: (command: Command, parameters: object) => Promise<unknown>;
  /** The folder of the files that it saves. */
  readonly saved: string;
  readonly close: () => Promise<void>;
}

/** How long one thing may take on a busy machine, in ms. */
const patience = 15_000;

/** Asks again and again until there is an answer. */
export async function answered<T>(ask: () => Promise<T | null> | T | null, what: string): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > until) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const keys = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  End: "\uE010",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
} as const;

/** Where an element is to be pressed; null while it is not there, moves or is covered. Runs in the page. */
async function placeOf(selector: string, text: string): Promise<readonly [x: number, y: number] | null> {
  const wordsOf = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim();
  const element = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0 && wordsOf(one).includes(text),
  );
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const middle = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
  };
  const before = middle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const place = middle();
  const hit = document.elementFromPoint(...place);
  // A picture's parts lie over each other, and its script finds the right one.
  const isHit = hit !== null && (element.closest("svg") ?? element).contains(hit);
  return isHit && before.join() === place.join() ? place : null;
}

/** A browser as a reader uses it: goes, looks, presses, types, saves. */
export class Browser {
  constructor(private readonly driver: Driver) {}

  /** Opens an address, and from then on keeps what the page complains of. */
  async go(url: string): Promise<void> {
    await this.driver.send("navigate", { url });
    await this.run(() => {
      const { dataset } = document.documentElement;
      const keep = (what: string) => {
        dataset.complaints = `${dataset.complaints ?? ""}${what}\n`;
      };
      window.addEventListener("error", ({ message }) => {
        keep(message);
      });
      window.addEventListener("unhandledrejection", ({ reason }) => {
        keep(String(reason));
      });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        keep(`${violatedDirective} ${blockedURI}`);
      });
    });
  }

  /** What the page has complained of since it was opened; empty where it has not. */
  complaints(): Promise<unknown> {
    return this.run(() => document.documentElement.dataset.complaints ?? "");
  }

  /** Runs a function in the page. It sees its arguments and the page alone. */
  async run<Given extends readonly unknown[]>(
    inPage: (...given: Given) => unknown,
    ...args: Given
  ): Promise<unknown> {
    return this.driver.send("execute", { script: `return (${String(inPage)})(...arguments)`, args });
  }

  /** The words of an element, or null. */
  words(selector: string): Promise<unknown> {
    return this.run(
      (asked) => document.querySelector(asked)?.textContent.replace(/\s+/g, " ").trim(),
      selector,
    );
  }

  /** Clicks the first element that a selector and a text name, once it is there, rests and is not covered. */
  async click(selector: string, text = ""): Promise<void> {
    const place = await answered(async () => {
      const found = await this.run(placeOf, selector, text);
      return Array.isArray(found) ? found.map(Number) : null;
    }, `${selector} ${text}`);
    const [x, y] = place;
    await this.driver.send("act", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", duration: 0, x, y, origin: "viewport" },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  async press(...pressed: readonly (keyof typeof keys)[]): Promise<void> {
    const actions = pressed.flatMap((key) => [
      { type: "keyDown", value: keys[key] },
      { type: "keyUp", value: keys[key] },
    ]);
    await this.driver.send("act", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** The file that a click has saved, once it is whole. */
  async file(ending: string): Promise<Uint8Array> {
    let size = -1;
    return answered(() => {
      const name = readdirSync(this.driver.saved).find((one) => one.endsWith(ending));
      const bytes = name === undefined ? null : readFileSync(join(this.driver.saved, name));
      const isWhole = bytes !== null && bytes.length > 0 && bytes.length === size;
      size = bytes?.length ?? -1;
      return isWhole ? bytes : null;
    }, `a file that ends with ${ending}`);
  }

  /** What it shows, as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.driver.send("screenshot", {})), "base64");
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
