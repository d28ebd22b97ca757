import { languageTag, type Locale, type Localized } from "../../i18n/locale";
import type { NativeChart } from "../../render/nativeChart";

/** The number format of whole numbers from 1,000 on: in Chinese they have no thousands separator. */
const wholeFormats: Localized<string> = { zh: "General", en: "#,##0" };

/** The number format of an axis. */
export function tickFormat({ axis, tickWord }: NativeChart, locale: Locale): string {
  const word = axis.isPercent ? "%" : tickWord;
  if (word !== "") return `0"${word}"`;
  return axis.max >= 1000 ? wholeFormats[locale] : "General";
}

/** The label of a tick as the axis's number format writes it. */
export function tickText(chart: NativeChart, value: number, locale: Locale): string {
  const isGrouped = tickFormat(chart, locale) === wholeFormats.en;
  const digits = value.toLocaleString(languageTag[locale], { useGrouping: isGrouped });
  return `${digits}${chart.axis.isPercent ? "%" : chart.tickWord}`;
}
