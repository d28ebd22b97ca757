import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { referenceText } from "../../wording/words";
import { passagesOf, type PlaceInReport } from "../../dataset/passages";
import { reportCopyOf } from "../../dataset/reportCopy";
import { forgetCopy, keepCopy, reportCopyQuery } from "./reportCopyQuery";
import { largestReportFile, readReportFile, type ReportFileFault } from "../../dataset/reportFile";
import type { Entry } from "../../selectors/reportOrder";
import { Button } from "../../ui/Button";
import { FileDrop } from "../../ui/FileDrop";
import { CopyStanding } from "./CopyStanding";
import { ReportPassage } from "./ReportPassage";
import { sourceMessages } from "./sourceMessages";
import { usePage, usePageData } from "../page";
import styles from "./SourcePanel.module.css";

interface ReportTextProps {
  readonly entry: Entry;
}

/** Every place where the report prints an entry, the main one first; each place once. */
function placesInReport(entry: Entry): readonly PlaceInReport[] {
  switch (entry.kind) {
    case "fact": {
      const again = (entry.alsoAt ?? []).map(({ section, sentence, printed }) => ({
        at: { section, sentence },
        printed,
      }));
      return [{ at: entry.at, printed: entry.printed }, ...again].filter(
        ({ at, printed }, index, all) =>
          index ===
          all.findIndex(
            (other) =>
              other.at.section === at.section &&
              other.at.sentence === at.sentence &&
              other.printed === printed,
          ),
      );
    }
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

/** The reader's own copy of the report at the place where an entry stands, or the way to open one. */
export function ReportText({ entry }: ReportTextProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
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

  const places = useMemo(() => placesInReport(entry), [entry]);
  // Of which entry it was: another one begins with its main place.
  const [turned, setTurned] = useState({ to: entry.id, place: 0 });
  const turnedTo = turned.to === entry.id ? turned.place : 0;
  const isRepeated = entry.kind === "fact" && places.length > 1;
  const passages = useMemo(() => {
    const shown = isRepeated ? places.slice(turnedTo, turnedTo + 1) : places;
    return copy ? passagesOf(copy, shown) : [];
  }, [copy, places, isRepeated, turnedTo]);
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      {isRepeated && !copy && (
        <p className={styles.quiet}>
          {alsoWord}
          {locale === "zh" ? "：" : " "}
          {places
            .slice(1)
            .map(({ at, printed }) => {
              const where = referenceText(at, locale);
              return locale === "zh" ? `${where}“${printed}”` : `${where} (“${printed}”)`;
            })
            .join(locale === "zh" ? "、" : "; ")}
        </p>
      )}
      {isRepeated && copy && (
        <div className={styles.places} role="group" aria-label={words.places}>
          {places.map(({ at, printed }, place) => (
            <Button
              key={`${at.section}.${at.sentence}.${printed}`}
              aria-pressed={place === turnedTo}
              onClick={() => {
                setTurned({ to: entry.id, place });
              }}
            >
              {referenceText(at, locale)}
            </Button>
          ))}
        </div>
      )}
      {copy && (
        <>
          {passages.length === 0 && <p className={styles.quiet}>{words.notFound}</p>}
          {passages.map((passage) => (
            <ReportPassage key={passage.paragraph} passage={passage} name={words.paragraph} />
          ))}
          <CopyStanding copy={copy} />
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
