import type { Locale } from "../../i18n/locale";
import { startAddress, writeAddress, type Address } from "../address";

/** The query of a link that shows a chart as it is exported. */
export function viewOf(
  { filters, modes }: Pick<Address, "filters" | "modes">,
  chart: string,
  locale: Locale,
): string {
  const mode = modes[chart];
  return writeAddress({
    ...startAddress,
    filters,
    locale,
    modes: mode === undefined ? {} : { [chart]: mode },
  });
}
