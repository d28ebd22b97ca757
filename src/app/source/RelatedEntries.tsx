import { describe } from "../../wording/words";
import { relationsOf } from "../../selectors/relations";
import type { Entry } from "../../selectors/reportOrder";
import { WholeWords } from "../../ui/WholeWords";
import { AddressLink } from "../address/AddressLink";
import { sourceMessages } from "./sourceMessages";
import { usePage, usePageData, useShownAddress } from "../page";
import styles from "./SourcePanel.module.css";

interface RelatedEntriesProps {
  readonly entry: Entry;
}

const order = ["inputs", "wholes", "parts", "results", "figures", "counted"] as const;

/** Links to entries related to an entry, and to the other statements of its mark. */
export function RelatedEntries({ entry }: RelatedEntriesProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const { dataset, registry } = usePageData();
  const words = sourceMessages[locale];
  const relations = relationsOf(entry, registry.entries);
  const related = order.flatMap((relation) => relations[relation].map(({ id }) => id));
  const marked = address.mark.flatMap((id) => {
    const other = registry.byId.get(id);
    return other && id !== entry.id && !related.includes(id) ? [other] : [];
  });
  const groups = [
    ...order.map((relation) => ({ name: words.relations[relation], entries: relations[relation] })),
    { name: words.mark, entries: marked },
  ].filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.relationsTitle}>
      {groups.map(({ name, entries }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul className={styles.related}>
            {entries.map((other) => {
              const { label, figure, area } = describe(other, dataset, locale);
              return (
                <li key={other.id}>
                  <AddressLink change={{ fact: other.id }} className={styles.link}>
                    <WholeWords>{label}</WholeWords>
                  </AddressLink>
                  <span className={styles.relatedFigure}>
                    <WholeWords>{figure === "" ? area : figure}</WholeWords>
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
