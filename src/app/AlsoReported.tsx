import { memo, useMemo } from "react";
import type { Initiative } from "../dataset/codes";
import { WholeWords } from "../ui/WholeWords";
import { describe } from "../wording/words";
import { AddressLink } from "./address/AddressLink";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { unchartedLists } from "./registry";
import styles from "./AlsoReported.module.css";

interface AlsoReportedProps {
  readonly initiative: Initiative;
}

/** What the report lists about an initiative and no chart shows, folded beside its heading. */
export const AlsoReported = memo(function AlsoReported({ initiative }: AlsoReportedProps) {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const lists = useMemo(() => unchartedLists(registry, initiative), [registry, initiative]);
  if (lists.length === 0) return null;
  return (
    <details className={styles.also}>
      <summary className={styles.summary}>{messagesOf(locale).alsoReported(lists.length)}</summary>
      <dl className={styles.lists}>
        {lists.map((list) => {
          const { label, figure } = describe(list, dataset, locale);
          return (
            <div key={list.id}>
              <dt>
                <AddressLink change={{ fact: list.id }} className={styles.link}>
                  <WholeWords>{label}</WholeWords>
                </AddressLink>
              </dt>
              <dd>
                <WholeWords>{figure}</WholeWords>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
});
