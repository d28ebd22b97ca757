import { presets, type ExportSettings, type PresetId } from "../../export/settings";
import styles from "./PresetGlyph.module.css";

/** The side in px of the square that every glyph fits into. */
const room = 16;

interface PresetGlyphProps {
  readonly preset: PresetId;
  readonly custom: ExportSettings["custom"];
}

/** The shape of a size in miniature. */
export function PresetGlyph({ preset, custom }: PresetGlyphProps) {
  const { width, height } = preset === "custom" ? custom : presets[preset];
  const scale = (room - 2) / Math.max(width, height);
  const [across, down] = [Math.max(3, width * scale), Math.max(3, height * scale)];
  return (
    <svg className={styles.glyph} width={room} height={room} aria-hidden="true">
      <rect
        x={(room - across) / 2}
        y={(room - down) / 2}
        width={across}
        height={down}
        strokeDasharray={preset === "custom" ? "2 1.5" : undefined}
      />
    </svg>
  );
}
