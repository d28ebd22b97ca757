import styles from "./Icon.module.css";

/** Lines in a square of 16 × 16. */
const strokes = {
  table: "M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.4 6.4V13",
  copy: "M6 6h7.5v7.5H6zM3.6 10H2.5V2.5H10v1.1",
  save: "M8 2.5v7.2M5 7l3 3 3-3M3 13.2h10",
  export: "M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4",
  slides: "M2 3.2h12v8H2zM8 11.2v2.6M5.5 13.8h5",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8",
  check: "M3 8.5l3.2 3.2L13 4.8",
  down: "M4 6.2l4 4 4-4",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
  full: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  notes: "M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  theme: "M8 2.2a5.8 5.8 0 1 0 0 11.6zM8 2.2a5.8 5.8 0 0 1 0 11.6",
} as const;

export type IconName = keyof typeof strokes;

/** A decorative icon beside words, or in a button with a name of its own; of its size even where the style sheet is missing. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} width="18" viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
