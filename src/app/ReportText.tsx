import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { referenceText } from "../chart-kit/words";
import { passagesOf, type PlaceInReport } from "../dataset/passages";
import { reportCopyOf } from "../dataset/reportCopy";
import { forgetCopy, keepCopy, reportCopyQuery } from "../dataset/reportCopyQuery";
import { largestReportFile, readReportFile, type ReportFileFault } from "../dataset/reportFile";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import type { Entry } from "../selectors/reportOrder";
import { Button } from "../ui/Button";
import { FileDrop } from "../ui/FileDrop";
import { CopyStanding } from "./CopyStanding";
import { ReportPassage } from "./ReportPassage";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";

interface ReportTextProps {
  readonly entry: Entry;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** Every place where the report prints an entry, the main one first. */
function placesInReport(entry: Entry): readonly PlaceInReport[] {
  switch (entry.kind) {
    case "fact":
      return [{ at: entry.at, printed: entry.printed }, ...alsoAt(entry)];
    case "computed":
      return entry.inputs.map(({ at, printed }) => ({ at, printed }));
    case "event":
    case "place":
      return [{ at: entry.at, printed: entry.printed }];
    case "list":
    case "flow":
      return [{ at: entry.at, printed: "" }];
  }
}

function alsoAt(entry: Entry): readonly PlaceInReport[] {
  if (entry.kind !== "fact") return [];
  return (entry.alsoAt ?? []).map(({ section, sentence, printed }) => ({
    at: { section, sentence },
    printed,
  }));
}

/** The reader's own copy of the report at the place where an entry stands, or the way to open one. */
export function ReportText({ entry, dataset, locale }: ReportTextProps) {
  const { report: words, alsoAt: alsoWord } = sourceMessages[locale];
  const { sha256 } = dataset.report;
  const query = reportCopyQuery(sha256);
  const { data: copy } = useQuery(query);
  const client = useQueryClient();
  const [fault, setFault] = useState<ReportFileFault | null>(null);

  const openFile = async (file: File) => {
    // What is too large is not read at all.
    const reading =
      file.size > largestReportFile
        ? ({ text: null, fault: "tooLarge" } as const)
        : readReportFile(new Uint8Array(await file.arrayBuffer()));
    setFault(reading.fault);
    if (reading.text === null) return;
    client.setQueryData(query.queryKey, keepCopy(await reportCopyOf(reading.text, sha256), sha256));
  };

  const again = alsoAt(entry);
  const passages = useMemo(() => (copy ? passagesOf(copy, placesInReport(entry)) : []), [copy, entry]);
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      {again.length > 0 && (
        <p className={styles.quiet}>
          {alsoWord}
          {locale === "zh" ? "：" : " "}
          {again
            .map(
              ({ at, printed }) =>
                `${referenceText(at, locale)}${locale === "zh" ? `“${printed}”` : ` (“${printed}”)`}`,
            )
            .join(locale === "zh" ? "、" : "; ")}
        </p>
      )}
      {copy && (
        <>
          {passages.length === 0 && <p className={styles.quiet}>{words.notFound}</p>}
          {passages.map((passage) => (
            <ReportPassage key={passage.paragraph} passage={passage} name={words.paragraph} />
          ))}
          <CopyStanding copy={copy} dataset={dataset} locale={locale} />
          <Button
            onClick={() => {
              forgetCopy(sha256);
              client.setQueryData(query.queryKey, null);
            }}
          >
            {words.forget}
          </Button>
        </>
      )}
      {copy?.isSame !== true && (
        <FileDrop
          accept=".txt,text/plain"
          words={words}
          onFile={(file) => {
            void openFile(file);
          }}
        >
          {!copy && <p className={styles.quiet}>{words.lead}</p>}
        </FileDrop>
      )}
      <p className={styles.fault} role="alert">
        {fault === null ? "" : words.faults[fault]}
      </p>
    </section>
  );
}
