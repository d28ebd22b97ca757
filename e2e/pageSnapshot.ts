import { expect, type Page } from "@playwright/test";

/** The look of each card of the page, in lines; no two lines of a card's drawing describe the same thing. */
type Snapshot = Readonly<Record<string, readonly string[]>>;

/**
 * All cards as drawn: their places, their words, how their drawings fit, every element of the drawings with its place, and
 * what lies under the middle of every button. Scrolls and points to whatever is not drawn live yet.
 */
export async function snapshotOf(page: Page, only = "article:not([hidden])"): Promise<Snapshot> {
  await expect(page.locator("article").first()).toBeAttached({ timeout: 30_000 });
  return page.evaluate(async (selector) => {
    const frame = () => new Promise(requestAnimationFrame);
    const isDrawn = (card: Element) => card.querySelector(`table, [data-covered="false"] svg text`) !== null;
    const point = (card: Element, event: "pointerover" | "pointerout") =>
      card.querySelector("[data-figure]")?.dispatchEvent(new PointerEvent(event, { bubbles: true }));
    const cards = () => [...document.querySelectorAll<HTMLElement>(selector)];
    await frame();
    await frame();
    // Cards off screen are updated in turn.
    while (document.querySelector(`[aria-busy="true"]`)) await frame();
    for (let missing = cards().find((card) => !isDrawn(card)); missing;) {
      missing.scrollIntoView({ block: "center" });
      await frame();
      point(missing, "pointerover");
      await frame();
      point(missing, "pointerout");
      missing = cards().find((card) => !isDrawn(card));
    }
    while (document.querySelector(`[aria-busy="true"]`)) await frame();
    // ECharts paints in the next frame.
    await frame();
    await frame();

    const round = (length: number) => Math.round(length * 10) / 10;
    const placeOf = (element: Element, origin: DOMRect) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x - origin.x, y - origin.y, width, height].map(round).join(" ");
    };
    /** An element of a drawing without ECharts' running numbers and without its attributes for other programs. */
    const written = (element: Element): string => {
      const attributes = [...element.attributes]
        .filter(({ name }) => !name.startsWith("ecmeta_"))
        .map(({ name, value }) => `${name}="${value.replaceAll(/zr\d+-/g, "zr-")}"`)
        .sort();
      const text = element.childElementCount === 0 ? element.textContent : "";
      return `<${element.tagName} ${attributes.join(" ")}>${text}`;
    };
    const underButton = (button: HTMLElement) => {
      const isSeen = (box: DOMRect) =>
        box.top > window.innerHeight * 0.3 && box.bottom < window.innerHeight * 0.8;
      if (!isSeen(button.getBoundingClientRect())) button.scrollIntoView({ block: "center" });
      const { x, y, width, height } = button.getBoundingClientRect();
      const found = document.elementFromPoint(x + width / 2, y + height / 2);
      const is = found !== null && button.contains(found) ? "itself" : (found?.tagName ?? "nothing");
      return `${button.ariaLabel ?? button.textContent}: ${is} lies under its middle`;
    };
    /** The words of each card, without earlier announcements, laid out only once. */
    const announced = [...document.querySelectorAll<HTMLElement>("[aria-live]")].filter(
      (region) => region.offsetWidth <= 1 && !region.hidden,
    );
    for (const region of announced) region.hidden = true;
    const words = new Map(cards().map((card) => [card, card.innerText.split("\n")]));
    for (const region of announced) region.hidden = false;
    const lines = (card: HTMLElement) => {
      const origin = card.getBoundingClientRect();
      const drawing = card.querySelector("[data-covered] svg");
      const room = drawing?.closest("[aria-roledescription]");
      return [
        `the card: ${placeOf(card, document.body.getBoundingClientRect())}`,
        ...(words.get(card) ?? []).map((line) => `says: ${line}`),
        ...(drawing && room
          ? [`the room: ${placeOf(room, origin)}`, `the drawing: ${placeOf(drawing, origin)}`]
          : []),
        ...(drawing ? [drawing, ...drawing.querySelectorAll("*")].map(written) : []),
        // The buttons of a chart's marks are for keyboards and screen readers, and let the pointer through.
        ...[...card.querySelectorAll("button")]
          .filter((button) => getComputedStyle(button).pointerEvents !== "none")
          .map(underButton),
      ];
    };
    return Object.fromEntries(cards().map((card) => [card.id, lines(card)]));
  }, only);
}

/** The differences of two snapshots: for each card, the first line that only one of them has. */
export function differences(acted: Snapshot, direct: Snapshot): readonly string[] {
  const ids = [...new Set([...Object.keys(direct), ...Object.keys(acted)])];
  return ids.flatMap((id) => {
    const [one, other] = [acted[id] ?? [], direct[id] ?? []];
    const at = [...one.keys(), ...other.keys()].find((place) => one[place] !== other[place]);
    if (at === undefined) return [];
    return [`${id}, line ${at}: ${one[at] ?? "nothing"} instead of ${other[at] ?? "nothing"}`];
  });
}

/** The faults visible in a single snapshot: a drawing that does not fill its room, or a button that lies under something. */
export function faultsOf(snapshot: Snapshot): readonly string[] {
  return Object.entries(snapshot).flatMap(([id, lines]) => {
    const heightAfter = (name: string) =>
      lines
        .find((line) => line.startsWith(name))
        ?.split(" ")
        .at(-1);
    const isMisfit = heightAfter("the room: ") !== heightAfter("the drawing: ");
    const covered = lines.filter(
      (line) => line.endsWith("lies under its middle") && !line.includes(": itself "),
    );
    return [...covered, ...(isMisfit ? ["the drawing misfits its room"] : [])].map(
      (fault) => `${id}: ${fault}`,
    );
  });
}
