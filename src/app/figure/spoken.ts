import { joined } from "../../i18n/punctuation";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Plot } from "../../charts/chart";
import { describe } from "../../wording/words";
import { messagesOf } from "../messages";
import { spokenMark } from "./tooltip";
import { opened, type WalkStop } from "./walk";

/** The words for a stop: its name, its figure with its status, and its position in the walk. */
export function spokenStop(stop: WalkStop, dataset: Dataset, locale: Locale): string {
  const { said, part, place, count, statements } = stop;
  const { label, figure, status, area, period } = describe(said, dataset, locale);
  const { chart } = messagesOf(locale);
  // A statement without a figure is described by its place and time.
  const placed = figure === "" ? [area, period] : [status];
  const more = part === 0 && statements.length > 1 ? chart.shows(statements.length - 1) : "";
  const numbered = count > 1 ? chart.place(place, count) : "";
  const parts = [joined([label, figure], "colon", locale), ...placed, numbered, more];
  return joined(parts, "comma", locale);
}

/** The full description of a stop, spoken at the press of a key. */
export function spokenDetails(stop: WalkStop, dataset: Dataset, locale: Locale): string {
  return spokenMark(opened(stop), dataset, locale);
}

/** The description of the whole chart, spoken at the press of a key. */
export function spokenChart({ title, subtitle, caveat, locale }: Plot): string {
  const parts = [title, subtitle, caveat ?? ""].map((words) => words.replace(/[.。]$/, ""));
  return joined(parts, "stop", locale);
}
