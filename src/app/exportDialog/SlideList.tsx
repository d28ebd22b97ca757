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
import { movedSlide, slideKey, type Slide } from "../address/slides";
import type { ListedSlide } from "./listedSlide";
import { SlideRow } from "./SlideRow";
import { slidesMessages } from "./slidesMessages";
import { usePage } from "../page";
import styles from "./SlideList.module.css";

interface SlideListProps {
  readonly slides: readonly ListedSlide[];
  readonly onChange: (slides: readonly Slide[]) => void;
  /** Without one of them, and what is to be said of it. */
  readonly onRemove: (slides: readonly Slide[], said: string) => void;
}

/** The slides in their order, which is changed by dragging, by keyboard or by button. */
export function SlideList({ slides, onChange, onRemove }: SlideListProps) {
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
  const move = (from: number, to: number) => {
    if (from !== to) onChange(movedSlide(bare, from, to));
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
        if (over) move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={words.list}>
          {slides.map((listed, place) => (
            <SlideRow
              key={slideKey(listed.slide)}
              listed={listed}
              place={place}
              count={slides.length}
              onMove={(to) => {
                move(place, to);
              }}
              onWords={(own) => {
                onChange(
                  bare.map((slide, other) =>
                    other === place
                      ? { ...slide, words: { ...slide.words, [listed.request.locale]: own } }
                      : slide,
                  ),
                );
              }}
              onRemove={() => {
                const title = listed.subject?.plot.title ?? listed.slide.chart;
                onRemove(
                  bare.filter((_, other) => other !== place),
                  words.removed(title),
                );
              }}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
