import { useState } from "react";
import type { Sources } from "../../charts/chart";
import { mediaTypes } from "../../export/formats";
import { renewedName } from "../../export/renewedName";
import { blobOf, saveFile } from "../../export/saveFile";
import type { DeckObject } from "../../export/examineDeck";
import type { ExportSettings } from "../../export/settings";
import { formatBytes } from "../../i18n/bytes";
import type { Locale } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { Choice } from "../../ui/Choice";
import { FileDrop } from "../../ui/FileDrop";
import { WholeWords } from "../../ui/WholeWords";
import { sourceLinks } from "../address/sourceLinks";
import { usePage, usePageData, useShownAddress } from "../page";
import { ExportOutcome } from "./ExportOutcome";
import { renewMessages } from "./renewMessages";
import { useExporting } from "./useExporting";
import { useOpenedDeck, type OpenDeck } from "./useOpenedDeck";
import styles from "./TemplateForm.module.css";
import own from "./RenewDeck.module.css";

interface RenewDeckProps {
  readonly sources: Sources;
  readonly settings: ExportSettings;
  /** The language that charts are renewed in. */
  readonly language: Locale;
}

/** Opens a deck that was saved here and edited since, and renews its charts in place. */
export function RenewDeck(props: RenewDeckProps) {
  const { locale } = usePage();
  const words = renewMessages[locale];
  const { opened, open, close } = useOpenedDeck();
  return (
    <div className={styles.form} role="group" aria-label={words.heading}>
      <p className={styles.heading}>{words.heading}</p>
      <FileDrop accept=".pptx" words={words} onFile={(file) => void open(file)}>
        <p className={styles.note}>
          <WholeWords>{opened.state === "opening" ? words.opening : words.lead}</WholeWords>
        </p>
      </FileDrop>
      {opened.state === "fault" && (
        <p className={styles.fault} role="alert">
          {opened.words[locale]}
        </p>
      )}
      {opened.state === "open" && (
        <DeckRenewal key={opened.deck.name} {...props} deck={opened.deck} onClose={close} />
      )}
    </div>
  );
}

interface DeckRenewalProps extends RenewDeckProps {
  readonly deck: OpenDeck;
  readonly onClose: () => void;
}

/** What is in an opened deck, what of it was changed by hand, and its renewal. */
function DeckRenewal({ deck, sources, settings, language, onClose }: DeckRenewalProps) {
  const { locale } = usePage();
  const { registry } = usePageData();
  const words = renewMessages[locale];
  const { exporting, run, stop } = useExporting();
  const [anyway, setAnyway] = useState<readonly string[]>([]);
  const [filter, setFilter] = useState<"saved" | "page">("saved");
  const { filters } = useShownAddress();
  const { name, bytes, examined } = deck;
  const { changed, count, charts, words: pages, isRewritten } = examined;
  const chartName = (chart: string) => registry.names[locale].get(chart) ?? chart;
  const shownOn = ({ chart, page }: DeckObject) => (page === null ? chartName(chart) : words.pages[page]);
  const isBusy = exporting.state === "busy";

  const renew = () =>
    run({ busy: words.renewing, failed: words.notRenewed }, async (exporter) => {
      const links = sourceLinks(window.location.href, language);
      const request = {
        bytes,
        locale: language,
        filters: filter === "page" ? filters : null,
        anyway,
        sourceLinks: links,
      };
      const renewed = await exporter.renew(request, sources, settings, () => undefined);
      const file = renewedName(name);
      saveFile(blobOf({ bytes: renewed.bytes, type: mediaTypes.pptx }), file);
      const size = formatBytes(renewed.bytes.length, locale);
      return sentences(
        [
          words.renewed(file, size, renewed.renewed.length),
          renewed.hasOwnColors ? words.ownColors : "",
          ...renewed.missing.map(({ slide, chart, reason }) =>
            words.missing(slide, chartName(chart), reason[locale]),
          ),
        ],
        locale,
      );
    });

  return (
    <div className={own.deck}>
      <p className={styles.note} role="status">
        <WholeWords>{words.found(name, count, charts, pages)}</WholeWords>
      </p>
      <Choice
        label={words.filter}
        items={[
          { value: "saved", label: words.saved },
          { value: "page", label: words.page(filters.initiatives) },
        ]}
        value={filter}
        onChange={setFilter}
      />
      {changed.length > 0 && (
        <fieldset className={own.changed}>
          <legend>
            <WholeWords>{isRewritten ? words.rewritten : words.changed}</WholeWords>
          </legend>
          <ul className={own.list}>
            {changed.map((object) => {
              const { key, slide, kind } = object;
              return (
                <li key={key}>
                  <label className={own.choice}>
                    <input
                      type="checkbox"
                      checked={anyway.includes(key)}
                      onChange={({ target }) => {
                        const others = anyway.filter((other) => other !== key);
                        setAnyway(target.checked ? [...others, key] : others);
                      }}
                    />
                    {words.item(slide, shownOn(object), kind)}
                  </label>
                </li>
              );
            })}
          </ul>
          <Button
            look="quiet"
            onClick={() => {
              setAnyway(changed.map(({ key }) => key));
            }}
          >
            {words.all}
          </Button>
        </fieldset>
      )}
      <p className={own.acts}>
        <Button look="strong" barred={isBusy} onClick={() => void renew()}>
          <span aria-hidden="true">↓</span>
          {words.renew}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </p>
      <ExportOutcome exporting={exporting} onStop={stop} />
    </div>
  );
}
