import { useState } from "react";
import type { Sources } from "../../charts/chart";
import { copyBlobs, NoClipboard } from "../../export/clipboard";
import { chartPng } from "../../export/exportChart";
import { ExportFault } from "../../export/exportFault";
import type { ExportRequest, ExportSubject } from "../../export/exportSubject";
import type { ExportFormat } from "../../export/formats";
import { paintPng } from "../../export/picture/png";
import { blobOf, saveFile } from "../../export/saveFile";
import type { ExportSettings } from "../../export/settings";
import { chartHtmlTable } from "../../export/table/chartHtmlTable";
import { chartTsv } from "../../export/table/chartTsv";
import { formatBytes } from "../../i18n/bytes";
import { SelectedText } from "../../ui/SelectedText";
import { citation, type CitationStyle } from "../../wording/citation";
import { citedChart } from "../../wording/citedWorks";
import { CitationFiles } from "../source/CitationFiles";
import { today } from "../today";
import { ExportOutcome } from "./ExportOutcome";
import { FormatButtons } from "./FormatButtons";
import { LackedLetters } from "./LackedLetters";
import { formatMessages, type CopyKind } from "./formatMessages";
import { useExporting } from "./useExporting";
import { usePage } from "../page";
import styles from "./Dialog.module.css";

interface ExportActionsProps {
  readonly request: ExportRequest;
  readonly subject: ExportSubject;
  readonly sources: Sources;
  readonly settings: ExportSettings;
  /** The reason why no picture can be made at present; empty if it can. */
  readonly noPicture: string;
}

/** Saves and copies a chart in any format, and shows the result. */
export function ExportActions(props: ExportActionsProps) {
  const { request, subject, sources, settings, noPicture } = props;
  const { locale } = usePage();
  const words = formatMessages[locale];
  const [byHand, setByHand] = useState("");
  const { exporting, run, stop } = useExporting();
  const [boxes, setBoxes] = useState<readonly string[]>([]);

  const save = (format: ExportFormat, wanted: ExportSettings = settings) => {
    setByHand("");
    setBoxes([]);
    const name = format.toUpperCase();
    return run({ busy: words.saving(name), failed: words.notSaved(name) }, async (exporter) => {
      const file = await exporter.chart(request, sources, wanted, format);
      saveFile(blobOf(file), file.name);
      setBoxes(file.boxes);
      return words.saved(file.name, formatBytes(file.bytes.length, locale));
    });
  };

  const copy = (kind: CopyKind) => {
    setByHand("");
    return run({ busy: words.copying[kind], failed: words.notCopied[kind] }, async () => {
      try {
        await copyBlobs(copiesOf(kind, subject, settings));
      } catch (cause) {
        // A citation has no file that could be saved instead.
        if (kind === "image" || kind === "table" || !(cause instanceof NoClipboard)) throw cause;
        setByHand(citationOf(subject, kind));
        throw new ExportFault({ zh: formatMessages.zh.copyByHand, en: formatMessages.en.copyByHand });
      }
      return words.copied;
    });
  };

  return (
    <footer className={styles.foot}>
      <FormatButtons
        isBusy={exporting.state === "busy"}
        noPicture={noPicture}
        onSave={(format) => void save(format)}
        onCopy={(kind) => void copy(kind)}
        references={<CitationFiles cited={citedChart(subject.plot)} link={linkOf(subject)} />}
      />
      <ExportOutcome exporting={exporting} onStop={stop} />
      <LackedLetters
        letters={boxes}
        isBusy={exporting.state === "busy"}
        onPaint={() => void save("pdf", { ...settings, paintsLackedLetters: true })}
      />
      {noPicture !== "" && <p className={styles.waits}>{noPicture}</p>}
      {byHand !== "" && <SelectedText text={byHand} />}
    </footer>
  );
}

/** A permanent link to a chart as it is shown. */
function linkOf({ view, id }: ExportSubject): string {
  return new URL(`${view}#${id}`, window.location.href).href;
}

/** The reference for a chart in a citation style, with the link to it. */
function citationOf(subject: ExportSubject, style: CitationStyle): string {
  const { plot, dataset } = subject;
  return citation(citedChart(plot), { dataset, link: linkOf(subject), accessed: today() }, style).entry;
}

const textBlob = (text: string, type: string): Promise<Blob> => Promise.resolve(new Blob([text], { type }));

/** The contents for the clipboard, by media type. */
function copiesOf(
  kind: CopyKind,
  subject: ExportSubject,
  settings: ExportSettings,
): Readonly<Record<string, Promise<Blob>>> {
  switch (kind) {
    case "image":
      return {
        "image/png": chartPng(subject, settings, paintPng).then((bytes) =>
          blobOf({ bytes, type: "image/png" }),
        ),
      };
    case "table":
      return {
        "text/html": textBlob(chartHtmlTable(subject), "text/html"),
        "text/plain": textBlob(chartTsv(subject), "text/plain"),
      };
    case "gb":
    case "apa":
      return { "text/plain": textBlob(citationOf(subject, kind), "text/plain") };
  }
}
