import { useContext } from "react";
import { useHydrated } from "../../ui/useHydrated";
import { BuiltPartsContext } from "../figure/builtParts";
import styles from "./BuiltTable.module.css";

/** A chart's table as the build wrote it, to unfold where no script runs; gone once one does. */
export function BuiltTable({ chart }: { readonly chart: string }) {
  const html = useContext(BuiltPartsContext)?.table(chart) ?? "";
  if (useHydrated()) return null;
  return (
    <details
      className={styles.built}
      // React leaves what it finds here as it is.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
