import { isChosen, noFilters } from "../../selectors/filters";
import type { Statement } from "../../selectors/computed";
import { WholeWords } from "../../ui/WholeWords";
import { AddressLink } from "../address/AddressLink";
import { usePage, usePageData, useShownAddress } from "../page";
import type { ChartUse } from "../registry";
import styles from "./ChartLinks.module.css";

interface ChartLinksProps {
  readonly entry: Statement;
  readonly uses: readonly ChartUse[];
}

/** Links to the cards of the charts that show an entry; nothing if there are none. */
export function ChartLinks({ entry, uses }: ChartLinksProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const { registry } = usePageData();
  if (uses.length === 0) return null;
  // If the current filter leaves nothing of a chart, the link chooses the entry's own initiative as well.
  const isKept = entry.kind !== "record" && isChosen(address.filters, entry.initiative);
  const filters = isKept ? address.filters : noFilters;
  return (
    <ul className={styles.list}>
      {uses.map(({ chart, mode }) => (
        <li key={chart}>
          <AddressLink
            change={{
              page: "charts",
              fact: null,
              filters,
              modes: mode === null ? address.modes : { ...address.modes, [chart]: mode },
            }}
            target={chart}
            className={styles.link}
          >
            <WholeWords>{registry.names[locale].get(chart) ?? chart}</WholeWords>
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
