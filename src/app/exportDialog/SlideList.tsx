import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Fragment } from "react";
import type { OwnWords } from "../../export/exportSubject";
import { duplicatedSlide, mostSlides, movedSlide, slideKey, type Slide } from "../address/slides";
import type { TalkDetails } from "./keptTalk";
import type { ListedSlide } from "./listedSlide";
import { SectionRow } from "./SectionRow";
import { SlideRow } from "./SlideRow";
import { slidesMessages } from "./slidesMessages";
import type { PagedSlide } from "./useTalkPages";
import { usePage } from "../page";
import styles from "./SlideList.module.css";

interface SlideListProps {
  readonly slides: readonly ListedSlide[];
  readonly pages: readonly PagedSlide[];
  /** Own notes by the keys of slides. */
  readonly notes: TalkDetails["notes"];
  /** The slides in another way, and what is to be said of it; empty for nothing. */
  readonly onChange: (slides: readonly Slide[], said: string) => void;
  readonly onNotes: (key: string, notes: string) => void;
  readonly onPresent: (number: number) => void;
}

/** The slides in their order, which is changed by dragging, by keyboard or by button. */
export function SlideList({ slides, pages, notes, onChange, onNotes, onPresent }: SlideListProps) {
  const { locale } = usePage();
  const words = slidesMessages[locale];
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const bare = slides.map(({ slide }) => slide);
  const keys = bare.map(slideKey);
  const titleOf = (key: string | number) =>
    slides[keys.indexOf(String(key))]?.subject?.plot.title ?? String(key);
  const placeOf = (key: string | number) => keys.indexOf(String(key)) + 1;
  const move = (from: number, to: number, said: string) => {
    if (from !== to) onChange(movedSlide(bare, from, to), said);
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.picked(titleOf(active.id), placeOf(active.id), keys.length),
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      // Picked up, a slide is at once over its own place.
      const say = over.id === active.id ? words.picked : words.over;
      return say(titleOf(active.id), placeOf(over.id), keys.length);
    },
    onDragEnd: ({ active, over }) =>
      words.dropped(titleOf(active.id), placeOf(over?.id ?? active.id), keys.length),
    onDragCancel: ({ active }) => words.cancelled(titleOf(active.id)),
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.instructions } }}
      onDragEnd={({ active, over }) => {
        // That it is moved is announced already.
        if (over) move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)), "");
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={words.list}>
          {slides.map((listed, place) => {
            const key = slideKey(listed.slide);
            const title = listed.subject?.plot.title ?? listed.slide.chart;
            const paged = pages.find((page) => page.key === key);
            const section = pages.find(
              ({ page, number }) => page.kind === "section" && number + 1 === paged?.number,
            );
            return (
              <Fragment key={key}>
                {section && <SectionRow paged={section} onPresent={onPresent} />}
                <SlideRow
                  listed={listed}
                  place={place}
                  count={slides.length}
                  paged={paged ?? null}
                  notes={notes[key] ?? ""}
                  acts={{
                    onMove: (to) => {
                      move(place, to, words.moved(title, to + 1, slides.length));
                    },
                    onDuplicate: () => {
                      const isFull = slides.length >= mostSlides;
                      const said = isFull ? words.full(mostSlides) : words.duplicated(title);
                      const next = duplicatedSlide(bare, place);
                      onChange(next, said);
                      const copy = isFull ? undefined : next[place + 1];
                      const own = notes[key];
                      if (copy && own !== undefined) onNotes(slideKey(copy), own);
                    },
                    onRemove: () => {
                      onChange(
                        bare.filter((_, other) => other !== place),
                        words.removed(title),
                      );
                    },
                    onWords: (own) => {
                      onChange(
                        bare.map((slide, other) => (other === place ? withWords(slide, listed, own) : slide)),
                        "",
                      );
                    },
                    onNotes: (text) => {
                      onNotes(key, text);
                    },
                    onPresent,
                  }}
                />
              </Fragment>
            );
          })}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** A slide in other words of the presenter's, in the language that is exported. */
function withWords(slide: Slide, { request }: ListedSlide, own: OwnWords): Slide {
  return { ...slide, words: { ...slide.words, [request.locale]: own } };
}
