import styles from "./StatusSwatch.module.css";

/** The lines of a hatched swatch. */
const hatching = "M.75 7 7 .75M2.5 12.25 14 .75M9.5 12.25 21 .75M16.5 12.25l6.75-6.75";

/**
 * The fill of a status in every chart, beside words that name it. It is drawn as SVG, because printers leave out
 * backgrounds.
 */
export function StatusSwatch({ status }: { readonly status: string }) {
  const isRound = status === "rank" || status === "computed";
  return (
    <svg className={styles.swatch} data-status={status} viewBox="0 0 24 13" aria-hidden="true">
      {isRound ? <circle cx="12" cy="6.5" r="5.7" /> : <rect x=".75" y=".75" width="22.5" height="11.5" />}
      {status === "target" && <path d={hatching} />}
    </svg>
  );
}
