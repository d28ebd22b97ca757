import { DatasetFault } from "../DatasetFault";
import { TextPage } from "../TextPage";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import { OpenReportCopy } from "../source/OpenReportCopy";
import { useReportCopy } from "../source/useReportCopy";
import { useReportNumerals } from "../source/useReportNumerals";
import { LitReport } from "./LitReport";
import { readingMessages } from "./readingMessages";
import styles from "./ReadingPage.module.css";

/**
 * The reader's own copy of the report with every numeral highlighted: what the data contain of it, and what they leave out
 * and why.
 */
export function ReadingPage() {
  const { locale } = usePage();
  const words = readingMessages[locale];
  const own = useReportCopy();
  const { copy } = own;
  const { read, query } = useReportNumerals(copy);
  return (
    <TextPage id="reading" title={messagesOf(locale).pages.report}>
      <p className={styles.lead}>{words.lead}</p>
      {copy && read && <LitReport copy={copy} read={read} />}
      {query.error && (
        <DatasetFault
          error={query.error}
          isRetrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      <OpenReportCopy own={own} />
    </TextPage>
  );
}
