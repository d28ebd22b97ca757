import { fillWords, type Fill } from "../../body/fill";
import { WholeWords } from "../../ui/WholeWords";
import { StatusSwatch } from "./StatusSwatch";
import { usePage } from "../page";
import styles from "./StatusLegend.module.css";

interface StatusLegendProps {
  readonly fills: readonly Fill[];
}

/** The meanings of solid, hatched, outlined and grey, as far as the chart uses them. */
export function StatusLegend({ fills }: StatusLegendProps) {
  const { locale } = usePage();
  if (fills.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {fills.map((fill) => (
        <li key={fill}>
          <StatusSwatch status={fill} />
          <WholeWords>{fillWords[fill][locale]}</WholeWords>
        </li>
      ))}
    </ul>
  );
}
