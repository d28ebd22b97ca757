import { statusWords } from "../../wording/words";
import type { DrawnStatus } from "../../dataset/codes";
import { WholeWords } from "../../ui/WholeWords";
import { StatusSwatch } from "./StatusSwatch";
import { usePage } from "../page";
import styles from "./StatusLegend.module.css";

interface StatusLegendProps {
  readonly statuses: readonly DrawnStatus[];
}

/** What solid, hatched, outlined and grey say; only those that the chart uses. */
export function StatusLegend({ statuses }: StatusLegendProps) {
  const { locale } = usePage();
  if (statuses.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusSwatch status={status} />
          <WholeWords>{statusWords[status][locale]}</WholeWords>
        </li>
      ))}
    </ul>
  );
}
