import { useContext } from "react";
import { useHydrated } from "../../ui/useHydrated";
import { BuiltPartsContext } from "../figure/builtParts";
import styles from "./BuiltTable.module.css";

/** A chart's table in the HTML from the build, which can be unfolded without scripts. It is removed once a script runs. */
export function BuiltTable({ chart }: { readonly chart: string }) {
  const html = useContext(BuiltPartsContext)?.table(chart) ?? "";
  if (useHydrated()) return null;
  return (
    <details
      className={styles.built}
      // React leaves existing contents untouched.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
