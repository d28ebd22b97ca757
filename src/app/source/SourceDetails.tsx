import { formulaText } from "../../wording/figureText";
import { describe, initiativeName } from "../../wording/words";
import type { Statement } from "../../selectors/computed";
import { facetValue } from "../../selectors/listedEntries";
import { WholeWords } from "../../ui/WholeWords";
import { Glossed } from "../about/Glossed";
import { AddressLink } from "../address/AddressLink";
import { ChartLinks } from "../card/ChartLinks";
import { factsMessages } from "../facts/factsMessages";
import { RecordSource } from "./RecordSource";
import { RelatedEntries } from "./RelatedEntries";
import { ReportText } from "./ReportText";
import { SourceCitations } from "./SourceCitations";
import { sourceMessages } from "./sourceMessages";
import { StatusSwatch } from "../card/StatusSwatch";
import { usePage, usePageData, useShownAddress } from "../page";
import type { ChartUse } from "../registry";
import styles from "./SourcePanel.module.css";

interface SourceDetailsProps {
  readonly statement: Statement;
  readonly uses: readonly ChartUse[];
}

/** Everything known about a statement, from its figure to its citation. */
export function SourceDetails({ statement, uses }: SourceDetailsProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const { dataset } = usePageData();
  const words = sourceMessages[locale];
  const entry = statement.kind === "record" ? null : statement;
  const description = describe(statement, dataset, locale);
  const { label, figure, bound, status, period, area, printed, qualifiers, note } = description;
  const statusCode = entry && facetValue(entry, "status");
  const source = statement.kind === "computed" ? "" : description.source;
  const rows: readonly (readonly [keyof typeof words.columns, string])[] = [
    ["formula", statement.kind === "computed" ? formulaText(statement, locale) : ""],
    ["bound", bound],
    ["period", period === figure ? "" : period],
    ["area", figure === "" ? "" : area],
    ["printed", printed === "" ? "" : `“${printed}”`],
    ["qualifiers", qualifiers],
    [entry ? "source" : "origin", source],
    ["note", note],
    [
      "initiative",
      entry
        ? factsMessages[locale].initiative(
            entry.initiative,
            initiativeName(dataset, entry.initiative, locale),
          )
        : "",
    ],
  ];

  return (
    <div className={styles.body}>
      <header className={styles.title}>
        <h2 id="source-title" tabIndex={-1}>
          <Glossed>{label}</Glossed>
        </h2>
        <p className={styles.figure} data-kind={statement.kind} data-status={statusCode}>
          <WholeWords>{figure === "" ? area : figure}</WholeWords>
        </p>
        {(statusCode !== null || status !== "") && (
          <p className={styles.status}>
            {statusCode !== null && <StatusSwatch status={statusCode} />}
            <WholeWords>{status}</WholeWords>
          </p>
        )}
      </header>
      {statement.kind === "record" && <RecordSource record={statement} />}
      <dl className={styles.rows}>
        {rows
          .filter(([, text]) => text !== "")
          .map(([column, text]) => (
            <div key={column}>
              <dt>{words.columns[column]}</dt>
              {column === "printed" ? (
                <dd lang="zh-CN">
                  <WholeWords>{text}</WholeWords>
                </dd>
              ) : (
                <dd>
                  <Glossed>{text}</Glossed>
                </dd>
              )}
            </div>
          ))}
      </dl>
      {entry && (
        <>
          <RelatedEntries entry={entry} />
          <ReportText entry={entry} />
        </>
      )}
      <section className={styles.section}>
        <h3>{words.charts}</h3>
        {uses.length > 0 ? (
          <ChartLinks entry={statement} uses={uses} />
        ) : (
          <p className={styles.quiet}>{words.noChart}</p>
        )}
        {address.page !== "facts" && (
          <AddressLink change={{ page: "facts" }} className={styles.inList}>
            {words.inList}
          </AddressLink>
        )}
      </section>
      {entry && <SourceCitations statement={entry} />}
    </div>
  );
}
