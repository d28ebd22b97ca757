import { pictureLook } from "../../export/picture/pictureLook";
import {
  backgrounds,
  densities,
  pictureParts,
  pictureThemes,
  presetIds,
  slideForms,
  type Density,
  type ExportSettings,
} from "../../export/settings";
import { locales } from "../../i18n/locale";
import { Choice } from "../../ui/Choice";
import { WholeWords } from "../../ui/WholeWords";
import { OwnSizeFields } from "./OwnSizeFields";
import { PresetGlyph } from "./PresetGlyph";
import { styleMessages } from "./styleMessages";
import type { OwnSizeDraft } from "./useOwnSize";
import { usePage } from "../page";
import styles from "./StyleForm.module.css";

interface StyleFormProps {
  readonly settings: ExportSettings;
  readonly onChange: (settings: ExportSettings) => void;
  readonly ownSize: OwnSizeDraft;
  /** Whether the export contains a map, whose credit cannot be left out. */
  readonly hasCredit: boolean;
  /** Whether the export is filtered, which is always stated. */
  readonly isFiltered: boolean;
}

/** All choices for a picture except for its words. */
export function StyleForm(props: StyleFormProps) {
  const { settings, onChange, ownSize, hasCredit, isFiltered } = props;
  const { locale } = usePage();
  const words = styleMessages[locale];
  const change = (difference: Partial<ExportSettings>) => {
    onChange({ ...settings, ...difference });
  };
  const { size } = pictureLook(settings);
  const densityItem = (density: Density) => ({
    value: String(density),
    label: `${density}×`,
    hint: words.densityHint(size.width * density, size.height * density),
  });

  return (
    <div className={styles.form} role="group" aria-label={words.heading}>
      <Choice
        label={words.preset}
        items={presetIds.map((value) => ({
          value,
          label: (
            <>
              <PresetGlyph preset={value} custom={settings.custom} />
              {words.presets[value]}
            </>
          ),
        }))}
        value={settings.preset}
        onChange={(preset) => {
          change({ preset });
        }}
      />
      {settings.preset === "custom" && <OwnSizeFields draft={ownSize} />}
      <Choice
        label={words.density}
        items={densities.map(densityItem)}
        value={String(settings.density)}
        onChange={(value) => {
          change({ density: densities.find((density) => String(density) === value) ?? 1 });
        }}
      />
      <Choice
        label={words.theme}
        items={pictureThemes.map((value) => ({ value, label: words.themes[value] }))}
        value={settings.theme}
        onChange={(theme) => {
          const isWhite = settings.background === "white";
          change({ theme, background: theme === "dark" && isWhite ? "paper" : settings.background });
        }}
      />
      <Choice
        label={words.background}
        items={backgrounds.map((value) => ({
          value,
          label: words.backgrounds[value],
          barred: value === "white" && settings.theme === "dark" ? words.noWhite : undefined,
        }))}
        value={settings.background}
        onChange={(background) => {
          change({ background });
        }}
      />
      <Choice
        label={words.language}
        items={(["page", ...locales] as const).map((value) => ({ value, label: words.languages[value] }))}
        value={settings.language}
        onChange={(language) => {
          change({ language });
        }}
      />
      <Choice
        label={words.slideForm}
        items={slideForms.map((value) => ({ value, label: words.slideForms[value] }))}
        value={settings.slideForm}
        onChange={(slideForm) => {
          change({ slideForm });
        }}
      />
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        <div className={styles.boxes}>
          {pictureParts.map((part) => (
            <label key={part} className={styles.box}>
              <input
                type="checkbox"
                checked={settings.parts.includes(part)}
                onChange={({ target }) => {
                  change({
                    parts: pictureParts.filter((other) =>
                      other === part ? target.checked : settings.parts.includes(other),
                    ),
                  });
                }}
              />
              {words.partNames[part]}
            </label>
          ))}
        </div>
        {hasCredit && (
          <p className={styles.note}>
            <WholeWords>{words.creditStays}</WholeWords>
          </p>
        )}
        {isFiltered && (
          <p className={styles.note}>
            <WholeWords>{words.filterStays}</WholeWords>
          </p>
        )}
      </fieldset>
    </div>
  );
}
