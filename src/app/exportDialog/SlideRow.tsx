import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { modeOnly } from "../../charts/chart";
import { filterLine } from "../../wording/sourceLine";
import { charts } from "../../charts/index";
import { geographyQuery } from "../../dataset/datasetQuery";
import type { OwnWords } from "../../export/exportSubject";
import { languageTag, type Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { WholeWords } from "../../ui/WholeWords";
import { slideKey } from "../address/slides";
import { useExportSettings } from "./choices";
import type { ListedSlide } from "./listedSlide";
import { SlideThumbnail } from "./SlideThumbnail";
import { slidesMessages } from "./slidesMessages";
import { WordsForm } from "./WordsForm";
import { usePage, usePageData } from "../page";
import styles from "./SlideRow.module.css";

interface SlideRowProps {
  readonly listed: ListedSlide;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onWords: (own: OwnWords) => void;
  readonly onRemove: () => void;
}

/** One slide: its picture, its title, and its place among the others. */
export function SlideRow(props: SlideRowProps) {
  const { listed, place, count, onMove, onWords, onRemove } = props;
  const { locale } = usePage();
  const { registry } = usePageData();
  const [settings] = useExportSettings();
  const { slide, request, subject, lacksMap } = listed;
  const words = slidesMessages[locale];
  const [isOpen, setOpen] = useState(false);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: slideKey(slide) });
  const title = subject?.plot.title ?? registry.names[locale].get(slide.chart) ?? slide.chart;

  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={words.handle(title)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className={styles.place}>{place + 1}</span>
      <SlideThumbnail subject={subject} settings={settings} />
      <div className={styles.text}>
        <strong className={styles.title} lang={languageTag[request.locale]}>
          <WholeWords>{title}</WholeWords>
        </strong>
        {subject && (
          <span className={styles.detail}>
            <WholeWords>{detailOf(listed, locale)}</WholeWords>
          </span>
        )}
        {!subject && !lacksMap && (
          <span className={styles.fault}>
            <WholeWords>{words.empty}</WholeWords>
          </span>
        )}
        {lacksMap && <LackedMap />}
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          barred={place === 0}
          aria-label={words.up(title)}
          title={words.up(title)}
          onClick={() => {
            onMove(place - 1);
          }}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          barred={place === count - 1}
          aria-label={words.down(title)}
          title={words.down(title)}
          onClick={() => {
            onMove(place + 1);
          }}
        >
          ↓
        </Button>
        <Button
          look="quiet"
          barred={!subject}
          aria-expanded={isOpen}
          aria-label={words.editWords(title)}
          title={words.editWords(title)}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          ✎
        </Button>
        <Button look="quiet" aria-label={words.remove(title)} title={words.remove(title)} onClick={onRemove}>
          ×
        </Button>
      </div>
      {isOpen && subject && (
        <div className={styles.words}>
          <WordsForm
            key={request.locale}
            chart={subject.own}
            own={request.words}
            onChange={onWords}
            lang={languageTag[request.locale]}
          />
        </div>
      )}
    </li>
  );
}

/** Why a slide has no map yet, and the way to try again. */
function LackedMap() {
  const words = slidesMessages[usePage().locale];
  const { error, isFetching, refetch } = useQuery(geographyQuery);
  if (!error || isFetching) return <span className={styles.detail}>{words.mapLoading}</span>;
  return (
    <span className={styles.fault} role="alert">
      {words.mapMissing} <Button onClick={() => void refetch()}>{words.mapAgain}</Button>
    </span>
  );
}

/** The chart's mode and the filter it was put aside with, where there are any. */
function detailOf({ slide, subject }: ListedSlide, locale: Locale): string {
  if (!subject) return "";
  const chart = Object.entries(charts).find(([id]) => id === slide.chart)?.[1];
  const mode = chart && slide.mode !== "" ? chart.modeName(modeOnly(slide.mode), locale) : "";
  const stop = subject.plot.stops.find(({ mode: at }) => at === slide.mode)?.name ?? "";
  return [mode, stop, filterLine(subject.dataset, slide.filters, locale)]
    .filter((part) => part !== "")
    .join(" · ");
}
