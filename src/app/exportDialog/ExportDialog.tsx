import { useMemo } from "react";
import type { Sources } from "../../charts/chart";
import { emptiedWords, subjectOrNull } from "../../export/exportSubject";
import { languageTag } from "../../i18n/locale";
import { noFilters, type Filters } from "../../selectors/filters";
import { Button } from "../../ui/Button";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Modal } from "../../ui/Modal";
import { messagesOf } from "../messages";
import { isSameView, slideKey, toggledSlide, type Slide } from "../address/slides";
import { exportLocale, useExportSettings, useKeptWords, wordsName } from "./choices";
import { EmbedSnippet } from "../embed/EmbedSnippet";
import { DialogHead } from "./DialogHead";
import { ExportActions } from "./ExportActions";
import { PicturePreview } from "./PicturePreview";
import { requestOf } from "./requestOf";
import { StyleForm } from "./StyleForm";
import { chartDialogMessages } from "./chartDialogMessages";
import { styleMessages } from "./styleMessages";
import { useOwnSize } from "./useOwnSize";
import { WordsForm } from "./WordsForm";
import { usePage, useShownAddress } from "../page";
import styles from "./Dialog.module.css";

interface ExportDialogProps {
  readonly id: string;
  readonly sources: Sources;
  /** The page's filters, as far as they matter to the chart. */
  readonly narrowed: Filters;
}

/** The export of one chart: its look, its words and its format. */
export function ExportDialog({ id, sources, narrowed }: ExportDialogProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const words = chartDialogMessages[locale];
  const page = messagesOf(locale);
  const [settings, setSettings] = useExportSettings();
  const ownSize = useOwnSize(settings, setSettings);
  const language = exportLocale(settings, locale);
  const mode = address.modes[id] ?? "";
  const slide: Slide = useMemo(
    () => ({ chart: id, mode, filters: narrowed, words: {} }),
    [id, mode, narrowed],
  );
  const [own, setOwn] = useKeptWords(wordsName(slide, language));
  const request = useMemo(
    () => requestOf(slide, { locale: language, words: own }, address.filters),
    [slide, language, own, address.filters],
  );
  const subject = useMemo(() => subjectOrNull(request, sources), [request, sources]);
  const close = () => {
    navigate({ exporting: null });
  };
  const isSlide = address.slides.some((other) => isSameView(other, slide));

  return (
    <Modal headingId="export-title" onClose={close}>
      <div className={styles.dialog}>
        <DialogHead title={words.heading} subtitle={subject?.plot.title ?? ""} onClose={close}>
          {subject && (
            <Button
              aria-pressed={isSlide}
              onClick={() => {
                navigate(
                  ({ slides }) => ({
                    slides: toggledSlide(slides, { ...slide, words: { [language]: own } }),
                  }),
                  "replace",
                );
              }}
            >
              {isSlide ? words.inSlides : words.addSlide}
            </Button>
          )}
        </DialogHead>
        {subject ? (
          <>
            <div className={styles.stage}>
              <ErrorBoundary
                resetKey={`${slideKey(slide)}${JSON.stringify(settings)}${subject.plot.title}`}
                fallback={(error, retry) => (
                  <div role="alert" className={styles.fault}>
                    <p>{page.chart.failed}</p>
                    <p>{error.message}</p>
                    <Button onClick={retry}>{page.chart.again}</Button>
                  </div>
                )}
              >
                <PicturePreview subject={subject} settings={settings} />
              </ErrorBoundary>
            </div>
            <div className={styles.side}>
              <WordsForm
                key={`${slideKey(slide)}@${language}`}
                chart={subject.own}
                own={own}
                onChange={setOwn}
                lang={languageTag[language]}
              />
              <StyleForm
                settings={settings}
                onChange={setSettings}
                ownSize={ownSize}
                hasCredit={subject.plot.credit !== undefined}
                isFiltered={narrowed.initiatives !== null}
              />
              <EmbedSnippet id={id} title={subject.plot.title} />
            </div>
            <ExportActions
              request={request}
              subject={subject}
              sources={sources}
              settings={settings}
              noPicture={ownSize.isWaiting ? styleMessages[locale].sizeWaits : ""}
            />
          </>
        ) : (
          <div className={styles.empty}>
            <p>{emptiedWords(request, sources)[locale]}</p>
            <Button
              look="strong"
              onClick={() => {
                navigate({ filters: noFilters });
              }}
            >
              {page.filter.showAll}
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
