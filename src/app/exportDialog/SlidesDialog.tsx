import { useMemo, useState } from "react";
import type { Sources } from "../../charts/chart";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Modal } from "../../ui/Modal";
import { WholeWords } from "../../ui/WholeWords";
import { longestWords, mostSlides, slideKey, type Slide } from "../address/slides";
import { useDraft } from "../useDraft";
import { exportLocale, useExportSettings } from "./choices";
import { DeckActions } from "./DeckActions";
import { DialogHead } from "./DialogHead";
import { listedSlide } from "./listedSlide";
import { SlideList } from "./SlideList";
import { StyleForm } from "./StyleForm";
import { slidesMessages } from "./slidesMessages";
import { styleMessages } from "./styleMessages";
import { TalkFile } from "./TalkFile";
import { TemplateForm } from "./TemplateForm";
import { useOwnSize } from "./useOwnSize";
import { useTemplate } from "./useTemplate";
import { usePage, useShownAddress } from "../page";
import styles from "./Dialog.module.css";
import own from "./SlidesDialog.module.css";

interface SlidesDialogProps {
  readonly sources: Sources;
  /** The charts that the page shows at present, as slides. */
  readonly shown: readonly Slide[];
}

/** The charts of a talk: in their order, in one style, out in one file. */
export function SlidesDialog({ sources, shown }: SlidesDialogProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const words = slidesMessages[locale];
  const [settings, setSettings] = useExportSettings();
  const ownSize = useOwnSize(settings, setSettings);
  const language = exportLocale(settings, locale);
  const template = useTemplate();
  const { slides, talk } = address;
  // What the last change took away, to be undone.
  const [undo, setUndo] = useState<{ readonly words: string; readonly slides: readonly Slide[] } | null>(
    null,
  );
  const listed = useMemo(
    () => slides.map((slide) => listedSlide(slide, language, sources)),
    [slides, language, sources],
  );
  const missing = shown.filter((slide) => slides.every((other) => slideKey(other) !== slideKey(slide)));
  const title = useDraft(talk, (text) => {
    navigate({ talk: text }, "replace");
  });
  const change = (next: readonly Slide[]) => {
    setUndo(null);
    navigate({ slides: next }, "replace");
  };
  const remove = (next: readonly Slide[], said: string) => {
    setUndo({ words: said, slides });
    navigate({ slides: next }, "replace");
  };
  const addShown = () => {
    setUndo({
      words: slides.length + missing.length > mostSlides ? words.full(mostSlides) : "",
      slides,
    });
    navigate({ slides: [...slides, ...missing].slice(0, mostSlides) }, "replace");
  };
  const waits = ownSize.isWaiting ? styleMessages[locale].sizeWaits : "";
  const close = () => {
    title.settle();
    navigate({ exporting: null });
  };

  return (
    <Modal headingId="export-title" onClose={close}>
      <div className={`${styles.dialog} ${styles.several}`}>
        <DialogHead title={words.heading} subtitle={words.lead} onClose={close} />
        <div className={styles.stage}>
          {slides.length === 0 ? (
            <div className={own.empty}>
              <h3>{words.emptyTitle}</h3>
              <p>
                <WholeWords>{words.emptyText}</WholeWords>
              </p>
            </div>
          ) : (
            <SlideList slides={listed} onChange={change} onRemove={remove} />
          )}
          <div className={own.changes}>
            {missing.length > 0 && (
              <Button look={slides.length === 0 ? "strong" : "plain"} onClick={addShown}>
                {words.addShown(missing.length)}
              </Button>
            )}
            {slides.length > 0 && (
              <Button
                look="quiet"
                onClick={() => {
                  remove([], words.cleared(slides.length));
                }}
              >
                {words.clear}
              </Button>
            )}
            <TalkFile
              talk={{ slides, talk }}
              onOpen={(opened) => {
                setUndo({ words: "", slides });
                navigate(opened.talk === "" ? { slides: opened.slides } : { ...opened }, "replace");
              }}
            />
            <p className={own.undo} role="status">
              {undo?.words}
              {undo && (
                <Button
                  onClick={() => {
                    change(undo.slides);
                  }}
                >
                  {words.undo}
                </Button>
              )}
            </p>
          </div>
        </div>
        <div className={styles.side}>
          <Field label={words.talk} hint={words.talkHint}>
            {(control) => (
              <input
                {...control}
                value={title.text}
                maxLength={longestWords}
                placeholder={slidesMessages[language].defaultTalk}
                onChange={({ target }) => {
                  title.type(target.value);
                }}
                onBlur={title.settle}
              />
            )}
          </Field>
          <StyleForm
            settings={settings}
            onChange={setSettings}
            ownSize={ownSize}
            hasCredit={listed.some(({ subject }) => subject?.plot.credit !== undefined)}
            isFiltered={slides.some(({ filters }) => filters.initiatives !== null)}
          />
          <TemplateForm template={template} />
        </div>
        <DeckActions
          deck={{
            title: title.text.trim() === "" ? slidesMessages[language].defaultTalk : title.text,
            locale: language,
            slides: listed.map(({ request }) => request),
            template: template.bytes,
          }}
          sources={sources}
          settings={settings}
          nothing={slides.length === 0 ? words.emptyTitle : waits}
        />
      </div>
    </Modal>
  );
}
