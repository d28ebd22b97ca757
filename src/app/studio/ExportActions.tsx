import { useState } from "react";
import type { Sources } from "../../chart-kit/chart";
import { copyBlobs } from "../../export/clipboard";
import { chartPng } from "../../export/exportChart";
import type { ExportRequest, ExportSubject } from "../../export/exportSubject";
import type { ExportFormat } from "../../export/formats";
import { paintPng } from "../../export/picture/png";
import { blobOf, saveFile } from "../../export/saveFile";
import type { ExportSettings } from "../../export/settings";
import { formatBytes } from "../../i18n/bytes";
import type { Locale } from "../../i18n/locale";
import { chartCitation } from "../citation";
import { today } from "../today";
import { ExportOutcome } from "./ExportOutcome";
import { FormatButtons, type CopyKind } from "./FormatButtons";
import { LackedLetters } from "./LackedLetters";
import { studioMessages } from "./studioMessages";
import { useExporting } from "./useExporting";
import styles from "./Dialog.module.css";

interface ExportActionsProps {
  readonly request: ExportRequest;
  readonly subject: ExportSubject;
  readonly sources: Sources;
  readonly settings: ExportSettings;
  /** Of the page. */
  readonly locale: Locale;
}

/** Saves and copies a chart in any format, and tells how it went. */
export function ExportActions({ request, subject, sources, settings, locale }: ExportActionsProps) {
  const words = studioMessages[locale];
  const { exporting, run, stop } = useExporting();
  const [boxes, setBoxes] = useState<readonly string[]>([]);

  const save = (format: ExportFormat, wanted: ExportSettings = settings) => {
    setBoxes([]);
    return run(format.toUpperCase(), async (exporter) => {
      const file = await exporter.chart(request, sources, wanted, format);
      saveFile(blobOf(file), file.name);
      setBoxes(file.boxes);
      return words.saved(file.name, formatBytes(file.bytes.length, locale));
    });
  };

  const copy = (kind: CopyKind) =>
    run(words.copy, async () => {
      await copyBlobs(copiesOf(kind, subject, settings));
      return words.copied;
    });

  return (
    <footer className={styles.foot}>
      <FormatButtons
        locale={locale}
        isBusy={exporting.state === "busy"}
        onSave={(format) => void save(format)}
        onCopy={(kind) => void copy(kind)}
      />
      <ExportOutcome exporting={exporting} locale={locale} onStop={stop} />
      <LackedLetters
        letters={boxes}
        locale={locale}
        isBusy={exporting.state === "busy"}
        onPaint={() => void save("pdf", { ...settings, paintsLackedLetters: true })}
      />
    </footer>
  );
}

const plainText = async (text: Promise<string> | string) => new Blob([await text], { type: "text/plain" });

/** What goes on the clipboard, by media type. */
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
        "text/html": import("../../export/table/chartHtmlTable").then(
          ({ chartHtmlTable }) => new Blob([chartHtmlTable(subject)], { type: "text/html" }),
        ),
        "text/plain": plainText(
          import("../../export/table/chartTsv").then(({ chartTsv }) => chartTsv(subject)),
        ),
      };
    case "citation": {
      const link = new URL(`${subject.view}#${subject.id}`, window.location.href).href;
      return {
        "text/plain": plainText(
          chartCitation(subject.plot, { report: subject.dataset.report, link, accessed: today() }),
        ),
      };
    }
  }
}
