import { isChosen, noFilters } from "../../selectors/filters";
import type { Entry } from "../../selectors/reportOrder";
import type { Address } from "../address/address";
import { AddressLink } from "../address/AddressLink";
import type { ChartUse } from "../registry";
import type { Go } from "../address/useAddress";
import styles from "./ChartLinks.module.css";

interface ChartLinksProps {
  readonly entry: Entry;
  readonly uses: readonly ChartUse[];
  /** Chart id → title. */
  readonly titles: ReadonlyMap<string, string>;
  readonly address: Address;
  readonly go: Go;
}

/** The charts that show an entry, each a link to its card; nothing where none does. */
export function ChartLinks({ entry, uses, titles, address, go }: ChartLinksProps) {
  if (uses.length === 0) return null;
  // A chart may have nothing to show under the present filter; the entry's own initiative would bring it back.
  const filters = isChosen(address.filters, entry.initiative) ? address.filters : noFilters;
  return (
    <ul className={styles.list}>
      {uses.map(({ chart, mode }) => (
        <li key={chart}>
          <AddressLink
            address={address}
            change={{
              page: "charts",
              fact: null,
              filters,
              modes: mode === null ? address.modes : { ...address.modes, [chart]: mode },
            }}
            go={go}
            chart={chart}
            className={styles.link}
          >
            {titles.get(chart) ?? chart}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
