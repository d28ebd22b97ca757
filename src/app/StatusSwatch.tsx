import styles from "./StatusSwatch.module.css";

/** The fill that a status has in every chart, beside words that name it. */
export function StatusSwatch({ status }: { readonly status: string }) {
  return <span className={styles.swatch} data-status={status} aria-hidden="true" />;
}
