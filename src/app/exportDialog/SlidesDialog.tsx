import { useMemo } from "react";
import type { Sources } from "../../charts/chart";
import { talkTitle } from "../../dataset/reportWords";
import type { WordPageKind } from "../../export/talk/wordPageKinds";
import { Button } from "../../ui/Button";
import { Modal } from "../../ui/Modal";
import { WholeWords } from "../../ui/WholeWords";
import { slideKey, type Slide } from "../address/slides";
import { Presentation } from "../talk/Presentation";
import { useDraft } from "../useDraft";
import { exportLocale, useExportSettings } from "./choices";
import { BuildsChoice } from "./BuildsChoice";
import { DeckActions } from "./DeckActions";
import { DialogHead } from "./DialogHead";
import { withNotes } from "./keptTalk";
import { RenewDeck } from "./RenewDeck";
import { SlideChanges } from "./SlideChanges";
import { SlideList } from "./SlideList";
import { SlidesStyle } from "./SlidesStyle";
import { slidesMessages } from "./slidesMessages";
import { styleMessages } from "./styleMessages";
import { TalkTitle } from "./TalkTitle";
import { TemplateForm } from "./TemplateForm";
import { useTalkDetails } from "./useKeptTalk";
import { useListedSlides, useTalkPages } from "./useTalkPages";
import { useOwnSize } from "./useOwnSize";
import { useSlideSteps } from "./useSlideSteps";
import { useTemplate } from "./useTemplate";
import { WordPageRow } from "./WordPageRow";
import { usePage, useShownAddress } from "../page";
import styles from "./Dialog.module.css";
import own from "./SlidesDialog.module.css";

interface SlidesDialogProps {
  readonly sources: Sources;
  /** The charts that the page shows at present, as slides. */
  readonly shown: readonly Slide[];
}

/** The charts of a talk: in their order, in one style, out in one file or presented at once. */
export function SlidesDialog({ sources, shown }: SlidesDialogProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const words = slidesMessages[locale];
  const [settings, setSettings] = useExportSettings();
  const ownSize = useOwnSize(settings, setSettings);
  const language = exportLocale(settings, locale);
  const template = useTemplate();
  const { slides, talk, presenting } = address;
  const [details, keep] = useTalkDetails();
  const listed = useListedSlides(slides, language, sources);
  const title = useDraft(talk, (text) => {
    navigate({ talk: text }, "replace");
  });
  const named = title.text.trim() === "" ? talkTitle(sources.dataset)[language] : title.text;
  const { without, hasSections } = details;
  const wish = { title: named, locale: language, without, hasSections };
  const pages = useTalkPages(listed, wish, details.notes, settings);
  const steps = useSlideSteps(slides, (next) => {
    navigate({ slides: next }, "replace");
  });
  const requests = useMemo(
    () => listed.map(({ slide, request }) => ({ ...request, notes: details.notes[slideKey(slide)] })),
    [listed, details.notes],
  );
  const waits = ownSize.isWaiting ? styleMessages[locale].sizeWaits : "";
  const close = () => {
    title.settle();
    navigate({ exporting: null });
  };
  const present = (number: number) => {
    navigate({ presenting: number }, presenting === null ? "push" : "replace");
  };
  const wordRow = (kind: WordPageKind) => (
    <WordPageRow
      label={words.wordPages[kind]}
      paged={pages.filter(({ page }) => page.kind === kind)}
      isIn={!without.includes(kind)}
      onChange={(isIn) => {
        const others = without.filter((other) => other !== kind);
        keep({ ...details, without: isIn ? others : [...others, kind] });
      }}
      onPresent={present}
    />
  );

  return (
    <>
      <Modal headingId="export-title" onClose={close}>
        <div className={`${styles.dialog} ${styles.several}`}>
          <DialogHead title={words.heading} subtitle={words.lead} onClose={close}>
            <Button
              look="strong"
              barred={pages.length === 0 ? words.emptyTitle : waits}
              onClick={() => {
                present(1);
              }}
            >
              <span aria-hidden="true">▶</span>
              {words.present}
            </Button>
          </DialogHead>
          <div className={styles.stage}>
            {slides.length === 0 ? (
              <div className={own.empty}>
                <h3>{words.emptyTitle}</h3>
                <p>
                  <WholeWords>{words.emptyText}</WholeWords>
                </p>
              </div>
            ) : (
              <>
                {wordRow("cover")}
                <WordPageRow
                  label={words.sections}
                  paged={[]}
                  isIn={hasSections}
                  onChange={(isIn) => {
                    keep({ ...details, hasSections: isIn });
                  }}
                  onPresent={present}
                />
                <SlideList
                  slides={listed}
                  pages={pages}
                  notes={details.notes}
                  onChange={steps.change}
                  onNotes={(key, text) => {
                    keep(withNotes(details, key, text));
                  }}
                  onPresent={present}
                />
                {wordRow("sources")}
              </>
            )}
            <SlideChanges
              talk={{ slides, talk, details }}
              shown={shown}
              steps={steps}
              onOpen={(opened) => {
                steps.change(opened.slides, "");
                if (opened.talk !== "") navigate({ talk: opened.talk }, "replace");
                keep({ ...opened.details, notes: { ...details.notes, ...opened.details.notes } });
              }}
            />
          </div>
          <div className={styles.side}>
            <TalkTitle title={title} language={language} />
            <SlidesStyle listed={listed} settings={settings} onSettings={setSettings} ownSize={ownSize} />
            <BuildsChoice
              slideForm={settings.slideForm}
              hasBuilds={details.hasBuilds}
              onBuilds={(hasBuilds) => {
                keep({ ...details, hasBuilds });
              }}
            />
            <TemplateForm template={template} />
            <RenewDeck sources={sources} settings={settings} language={language} />
          </div>
          <DeckActions
            deck={{ ...wish, slides: requests, hasBuilds: details.hasBuilds, template: template.bytes }}
            sources={sources}
            settings={settings}
            nothing={slides.length === 0 ? words.emptyTitle : waits}
          />
        </div>
      </Modal>
      {/* Beside the dialog: of two windows that open at once, the one within would open first and lie below. */}
      {presenting !== null && pages.length > 0 && (
        <Presentation
          pages={pages}
          number={presenting}
          settings={settings}
          isComing={listed.some(({ lacksMap }) => lacksMap)}
          onGo={present}
          onLeave={() => {
            navigate({ presenting: null });
          }}
        />
      )}
    </>
  );
}
