import { useState } from "react";
import type { Sources } from "../../charts/chart";
import type { DeckProgress, DeckRequest, MissingSlide } from "../../export/exportDeck";
import { deckFormats, type DeckFormat } from "../../export/formats";
import { reportSentence } from "../../export/office/slideReport";
import { blobOf, saveFile } from "../../export/saveFile";
import type { ExportSettings } from "../../export/settings";
import { formatBytes } from "../../i18n/bytes";
import { joined } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { SelectedText } from "../../ui/SelectedText";
import { ExportOutcome } from "./ExportOutcome";
import { LackedLetters } from "./LackedLetters";
import { exportMessages } from "./exportMessages";
import { useExporting } from "./useExporting";
import { usePage } from "../page";
import styles from "./Dialog.module.css";
import own from "./DeckActions.module.css";

interface DeckActionsProps {
  readonly deck: DeckRequest;
  readonly sources: Sources;
  readonly settings: ExportSettings;
  /** Why nothing can be made at present; empty where it can. */
  readonly nothing: string;
}

/** Saves all slides as one file, tells how far it is, and which of them are missing from it. */
export function DeckActions({ deck, sources, settings, nothing }: DeckActionsProps) {
  const { locale } = usePage();
  const words = exportMessages[locale];
  const { exporting, run, stop } = useExporting();
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const [missing, setMissing] = useState<readonly MissingSlide[]>([]);
  const [boxes, setBoxes] = useState<readonly string[]>([]);
  const isBusy = exporting.state === "busy";

  const save = async (format: DeckFormat, wanted: ExportSettings = settings) => {
    setMissing([]);
    setBoxes([]);
    setProgress(null);
    await run(words.slides.formats[format], async (exporter) => {
      const {
        file,
        missing: lacking,
        report,
      } = await exporter.deck(deck, sources, wanted, format, setProgress);
      saveFile(blobOf(file), file.name);
      setBoxes(file.boxes);
      setMissing(lacking);
      const saved = words.saved(file.name, formatBytes(file.bytes.length, locale));
      return joined([saved, report.length === 0 ? "" : reportSentence(report, locale)], "stop", locale);
    });
  };

  return (
    <footer className={styles.foot}>
      <div className={own.formats} role="group" aria-label={words.save}>
        {deckFormats.map((format) => (
          <Button
            key={format}
            look={format === "pptx" ? "strong" : "plain"}
            title={words.slides.formatHints[format]}
            barred={isBusy || nothing}
            onClick={() => void save(format)}
          >
            <span aria-hidden="true">↓</span>
            {words.slides.formats[format]}
          </Button>
        ))}
        <CopyLink />
      </div>
      <ExportOutcome exporting={exporting} onStop={stop}>
        {isBusy && progress && (
          <label className={own.progress}>
            <progress value={progress.done} max={progress.total} />
            {progress.done < progress.total
              ? words.slides.progress(progress.done + 1, progress.total, progress.name)
              : words.slides.packing}
          </label>
        )}
      </ExportOutcome>
      <LackedLetters
        letters={boxes}
        isBusy={isBusy}
        onPaint={() => void save("pdf", { ...settings, paintsLackedLetters: true })}
      />
      {nothing !== "" && deck.slides.length > 0 && <p className={styles.waits}>{nothing}</p>}
      {missing.length > 0 && (
        <div className={own.missing} role="alert">
          <p>{words.slides.missing(missing.length)}</p>
          <ul>
            {missing.map(({ place, chart, reason }) => (
              <li key={place}>
                {place + 1} {chart}: {reason[locale]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </footer>
  );
}

/** Copies the link under which the same slides are found again. */
function CopyLink() {
  const { locale } = usePage();
  const words = exportMessages[locale];
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words.slides.linkCopied);
      setByHand("");
    } catch {
      setSaid(words.copyByHand);
      setByHand(window.location.href);
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {words.slides.copyLink}
      </Button>
      <span className={own.said} role="status">
        {said}
      </span>
      {byHand !== "" && <SelectedText text={byHand} />}
    </>
  );
}
