import { modeOnly, type Chart } from "../../charts/chart";
import type { Address } from "../address/address";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import styles from "./CardModes.module.css";

interface CardModesProps {
  readonly id: string;
  readonly chart: Chart;
  /** The mode shown, with its stop. */
  readonly mode: string;
}

/** The modes of a chart as tabs above its picture. */
export function CardModes({ id, chart, mode: shown }: CardModesProps) {
  const { locale, navigate } = usePage();
  return (
    <div className={styles.modes} role="group" aria-label={messagesOf(locale).chart.view}>
      {chart.modes.map((mode) => (
        <button
          key={mode}
          type="button"
          className={styles.mode}
          aria-pressed={mode === modeOnly(shown)}
          onClick={() => {
            navigate(({ modes }) => ({
              modes: withMode(modes, id, mode === chart.modes[0] ? null : mode),
            }));
          }}
        >
          {chart.modeName(mode, locale)}
        </button>
      ))}
    </div>
  );
}

function withMode(modes: Address["modes"], id: string, mode: string | null): Address["modes"] {
  const others = Object.entries(modes).filter(([other]) => other !== id);
  return Object.fromEntries(mode === null ? others : [...others, [id, mode]]);
}
