import { theAtlas } from "../../wording/citedWorks";
import { usePage } from "../page";
import { Citations } from "./Citations";
import { citationMessages } from "./citationMessages";
import styles from "./SourcePanel.module.css";

/**
 * How to cite the atlas itself, under the address that it is open at: a section with its own third-level heading, to be
 * placed on the page about the atlas. It needs the page around it and nothing else.
 */
export function AtlasCitation() {
  const { locale } = usePage();
  return (
    <section className={styles.section}>
      <h3>{citationMessages[locale].atlas}</h3>
      <Citations cited={theAtlas} link={new URL(".", window.location.href).href} />
    </section>
  );
}
