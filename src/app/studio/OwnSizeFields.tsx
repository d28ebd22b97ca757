import { useId, useState } from "react";
import {
  cmPerInch,
  customLimits,
  defaultSettings,
  dpiLimits,
  type ExportSettings,
} from "../../export/settings";
import type { Locale } from "../../i18n/locale";
import { Choice } from "../../ui/Choice";
import { studioMessages } from "./studioMessages";
import styles from "./OwnSizeFields.module.css";

type OwnSize = ExportSettings["custom"];

interface OwnSizeFieldsProps {
  readonly custom: OwnSize;
  /** Of the page. */
  readonly locale: Locale;
  /** Called with sizes that can be drawn, and no others. */
  readonly onChange: (custom: OwnSize) => void;
}

/** The fields as they are typed, which may be no numbers for a while. */
type Typed = Readonly<Record<"width" | "height" | "dpi", string>>;

function typedOf({ width, height, dpi }: OwnSize): Typed {
  return { width: String(width), height: String(height), dpi: String(dpi) };
}

/** The typed size; null while it is none that can be drawn. */
function sizeOf(typed: Typed, unit: OwnSize["unit"]): OwnSize | null {
  const [width, height, dpi] = [Number(typed.width), Number(typed.height), Number(typed.dpi)];
  const isDpi = dpi >= dpiLimits.smallest && dpi <= dpiLimits.largest;
  if (unit === "cm" && !isDpi) return null;
  const perUnit = unit === "cm" ? dpi / cmPerInch : 1;
  const isDrawable = (length: number) =>
    Math.round(length * perUnit) >= customLimits.smallest &&
    Math.round(length * perUnit) <= customLimits.largest;
  if (!isDrawable(width) || !isDrawable(height)) return null;
  return { width, height, unit, dpi: isDpi ? dpi : defaultSettings.custom.dpi };
}

/** A length in the other unit, to the px or the tenth of a mm. */
function converted(length: number, to: OwnSize["unit"], dpi: number): number {
  return to === "px"
    ? Math.round((length / cmPerInch) * dpi)
    : Math.round((length / dpi) * cmPerInch * 100) / 100;
}

/** Width and height of one's own, in px or in cm at a density. */
export function OwnSizeFields({ custom, locale, onChange }: OwnSizeFieldsProps) {
  const words = studioMessages[locale];
  const [typed, setTyped] = useState(() => typedOf(custom));
  const faultId = useId();
  const isFaulty = sizeOf(typed, custom.unit) === null;
  const take = (next: Typed, unit: OwnSize["unit"]) => {
    setTyped(next);
    const size = sizeOf(next, unit);
    if (size) onChange(size);
  };
  const field = (name: keyof Typed, label: string) => (
    <label className={styles.field}>
      {label}
      <input
        inputMode="decimal"
        value={typed[name]}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? faultId : undefined}
        onChange={({ target }) => {
          take({ ...typed, [name]: target.value.replace(",", ".") }, custom.unit);
        }}
      />
    </label>
  );
  return (
    <div className={styles.fields}>
      {field("width", words.width)}
      {field("height", words.height)}
      {custom.unit === "cm" && field("dpi", words.dpi)}
      <Choice
        label={words.unit}
        items={(["px", "cm"] as const).map((value) => ({ value, label: words.units[value] }))}
        value={custom.unit}
        onChange={(unit) => {
          const size = {
            ...custom,
            unit,
            width: converted(custom.width, unit, custom.dpi),
            height: converted(custom.height, unit, custom.dpi),
          };
          setTyped(typedOf(size));
          onChange(size);
        }}
      />
      {isFaulty && (
        <p id={faultId} className={styles.fault} role="alert">
          {words.outOfRange(customLimits.smallest, customLimits.largest)}
        </p>
      )}
    </div>
  );
}
