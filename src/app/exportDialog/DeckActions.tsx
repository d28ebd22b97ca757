import { useState } from "react";
import type { Sources } from "../../charts/chart";
import type { DeckRequest } from "../../export/deckRequest";
import type { DeckProgress, MissingSlide } from "../../export/exportDeck";
import { deckFormats, type DeckFormat } from "../../export/formats";
import { reportSentence } from "../../export/office/slideReport";
import { blobOf, saveFile } from "../../export/saveFile";
import type { ExportSettings } from "../../export/settings";
import { formatBytes } from "../../i18n/bytes";
import { sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { SelectedText } from "../../ui/SelectedText";
import { shownLink, shownLocation } from "../address/addressBar";
import { isPassable } from "../address/shortQuery";
import { ExportOutcome } from "./ExportOutcome";
import { LackedLetters } from "./LackedLetters";
import { formatMessages } from "./formatMessages";
import { slidesMessages } from "./slidesMessages";
import { useExporting } from "./useExporting";
import { usePage, usePageData } from "../page";
import styles from "./Dialog.module.css";
import own from "./DeckActions.module.css";

interface DeckActionsProps {
  readonly deck: DeckRequest;
  readonly sources: Sources;
  readonly settings: ExportSettings;
  /** The reason why nothing can be exported at present; empty if it can. */
  readonly nothing: string;
}

/** Saves all slides as one file, and shows the progress and which slides are missing from the file. */
export function DeckActions({ deck, sources, settings, nothing }: DeckActionsProps) {
  const { locale } = usePage();
  const { registry } = usePageData();
  const words = slidesMessages[locale];
  const outcome = formatMessages[locale];
  const { exporting, run, stop } = useExporting();
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const [missing, setMissing] = useState<readonly MissingSlide[]>([]);
  const [boxes, setBoxes] = useState<readonly string[]>([]);
  const isBusy = exporting.state === "busy";

  const save = async (format: DeckFormat, wanted: ExportSettings = settings) => {
    setMissing([]);
    setBoxes([]);
    setProgress(null);
    const name = words.formats[format];
    await run({ busy: outcome.saving(name), failed: outcome.notSaved(name) }, async (exporter) => {
      const saved = await exporter.deck(deck, sources, wanted, format, setProgress);
      const { file, missing: lacking, report } = saved;
      saveFile(blobOf(file), file.name);
      setBoxes(file.boxes);
      setMissing(lacking);
      const said = outcome.saved(file.name, formatBytes(file.bytes.length, locale));
      return sentences([said, report.length === 0 ? "" : reportSentence(report, locale)], locale);
    });
  };

  return (
    <footer className={styles.foot}>
      <div className={own.formats} role="group" aria-label={outcome.save}>
        {deckFormats.map((format) => (
          <Button
            key={format}
            look={format === "pptx" ? "strong" : "plain"}
            title={words.formatHints[format]}
            barred={isBusy || nothing}
            onClick={() => void save(format)}
          >
            <span aria-hidden="true">↓</span>
            {words.formats[format]}
          </Button>
        ))}
        <CopyLink />
      </div>
      <ExportOutcome exporting={exporting} onStop={stop}>
        {isBusy && progress && (
          <label className={own.progress}>
            <progress value={progress.done} max={progress.total} />
            {progress.done < progress.total
              ? words.progress(progress.done + 1, progress.total, progress.name)
              : words.packing}
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
          <p>{words.missing(missing.length)}</p>
          <ul>
            {missing.map(({ place, chart, reason }) => (
              <li key={place}>
                {words.missingSlide(place + 1, registry.names[locale].get(chart) ?? chart, reason[locale])}
              </li>
            ))}
          </ul>
        </div>
      )}
    </footer>
  );
}

/** Copies the link to the current slides. */
function CopyLink() {
  const { locale } = usePage();
  const words = slidesMessages[locale];
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState("");
  const copy = async () => {
    setByHand("");
    if (!isPassable(shownLocation().search)) {
      setSaid(words.linkTooLong);
      return;
    }
    const link = shownLink();
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.linkCopied);
    } catch {
      setSaid(formatMessages[locale].copyByHand);
      setByHand(link);
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {words.copyLink}
      </Button>
      <span className={own.said} role="status">
        {said}
      </span>
      {byHand !== "" && <SelectedText text={byHand} />}
    </>
  );
}
