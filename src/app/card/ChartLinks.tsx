import { isChosen, noFilters } from "../../selectors/filters";
import type { Entry } from "../../selectors/reportOrder";
import { AddressLink } from "../address/AddressLink";
import { usePage, usePageData } from "../page";
import styles from "./ChartLinks.module.css";

interface ChartLinksProps {
  readonly entry: Entry;
}

/** The charts that show an entry, each a link to its card; nothing where none does. */
export function ChartLinks({ entry }: ChartLinksProps) {
  const { locale, address } = usePage();
  const { registry } = usePageData();
  const uses = registry.uses.get(entry.id) ?? [];
  if (uses.length === 0) return null;
  // A chart may have nothing to show under the present filter; the entry's own initiative would bring it back.
  const filters = isChosen(address.filters, entry.initiative) ? address.filters : noFilters;
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
            {registry.names[locale].get(chart) ?? chart}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
