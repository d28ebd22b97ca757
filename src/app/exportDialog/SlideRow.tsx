import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useState } from "react";
import { modeOnly } from "../../charts/chart";
import { filterLine } from "../../wording/sourceLine";
import { charts } from "../../charts/index";
import type { OwnWords } from "../../export/exportSubject";
import { languageTag, type Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { WholeWords } from "../../ui/WholeWords";
import { slideKey } from "../address/slides";
import type { ListedSlide } from "./listedSlide";
import { NotesField } from "./NotesField";
import { SlideActions, type SlideActs } from "./SlideActions";
import { SlideThumbnail } from "./SlideThumbnail";
import { slidesMessages } from "./slidesMessages";
import type { PagedSlide } from "./useTalkPages";
import { WordsForm } from "./WordsForm";
import { usePage, usePageData } from "../page";
import { useGeography } from "../useGeography";
import styles from "./SlideRow.module.css";

/** What the reader can do with a slide in the list. */
interface RowActs extends SlideActs {
  readonly onWords: (own: OwnWords) => void;
  readonly onNotes: (notes: string) => void;
  readonly onPresent: (number: number) => void;
}

interface SlideRowProps {
  readonly listed: ListedSlide;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  /** Its page of the talk; null if it has none. */
  readonly paged: PagedSlide | null;
  readonly notes: string;
  readonly acts: RowActs;
}

/** One slide in the list: its picture, its title, and its actions. */
export function SlideRow({ listed, place, count, paged, notes, acts }: SlideRowProps) {
  const { locale } = usePage();
  const { registry } = usePageData();
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
      <span className={styles.place}>{paged?.number}</span>
      <SlideThumbnail
        page={paged?.page ?? null}
        number={paged?.number ?? 0}
        onPresent={() => {
          if (paged) acts.onPresent(paged.number);
        }}
      />
      <div className={styles.text}>
        <strong className={styles.title} lang={languageTag[request.locale]}>
          <WholeWords>{title}</WholeWords>
        </strong>
        {subject && (
          <span className={styles.detail}>
            <WholeWords>{detailOf(listed, notes, locale)}</WholeWords>
          </span>
        )}
        {!subject && !lacksMap && (
          <span className={styles.fault}>
            <WholeWords>{words.empty}</WholeWords>
          </span>
        )}
        {lacksMap && <LackedMap />}
      </div>
      <SlideActions
        title={title}
        place={place}
        count={count}
        acts={acts}
        isOpen={subject ? isOpen : null}
        onOpen={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && subject && (
        <div className={styles.words}>
          <WordsForm
            key={request.locale}
            chart={subject.own}
            own={request.words}
            onChange={acts.onWords}
            lang={languageTag[request.locale]}
          />
          <NotesField notes={notes} onChange={acts.onNotes} />
        </div>
      )}
    </li>
  );
}

/** The reason why a slide has no map yet, and a button to try again. */
function LackedMap() {
  const words = slidesMessages[usePage().locale];
  const { error, isFetching, refetch } = useGeography(true);
  if (!error || isFetching) return <span className={styles.detail}>{words.mapLoading}</span>;
  return (
    <span className={styles.fault} role="alert">
      {words.mapMissing} <Button onClick={refetch}>{words.mapAgain}</Button>
    </span>
  );
}

/** The chart's mode, the slide's filter and whether there are notes, as far as they apply. */
function detailOf({ slide, subject }: ListedSlide, notes: string, locale: Locale): string {
  if (!subject) return "";
  const chart = Object.entries(charts).find(([id]) => id === slide.chart)?.[1];
  const mode = chart && slide.mode !== "" ? chart.modeName(modeOnly(slide.mode), locale) : "";
  const stop = subject.plot.stops.find(({ mode: at }) => at === slide.mode)?.name ?? "";
  const noted = notes === "" ? "" : slidesMessages[locale].hasNotes;
  return [mode, stop, filterLine(subject.dataset, slide.filters, locale), noted]
    .filter((part) => part !== "")
    .join(" · ");
}
