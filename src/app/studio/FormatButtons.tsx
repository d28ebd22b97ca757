import { dataFormats, pictureFormats, type ExportFormat } from "../../export/formats";
import type { Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { studioMessages } from "./studioMessages";
import styles from "./FormatButtons.module.css";

/** What can be put on the clipboard. */
export const copyKinds = ["image", "table", "citation"] as const;
export type CopyKind = (typeof copyKinds)[number];

interface FormatButtonsProps {
  readonly locale: Locale;
  readonly isBusy: boolean;
  readonly onSave: (format: ExportFormat) => void;
  readonly onCopy: (kind: CopyKind) => void;
}

/** Every way in which a chart can be taken along, a press each. */
export function FormatButtons({ locale, isBusy, onSave, onCopy }: FormatButtonsProps) {
  const words = studioMessages[locale];
  const copyNames: Readonly<Record<CopyKind, string>> = {
    image: words.copyImage,
    table: words.copyTable,
    citation: words.copyCitation,
  };
  const formats = (name: string, list: readonly ExportFormat[]) => (
    <div className={styles.group} role="group" aria-label={`${words.save} ${name}`}>
      <span className={styles.name}>{name}</span>
      {list.map((format) => (
        <Button
          key={format}
          look={format === "png" ? "strong" : "plain"}
          title={words.formatHints[format]}
          disabled={isBusy}
          onClick={() => {
            onSave(format);
          }}
        >
          <span aria-hidden="true">↓</span>
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
  return (
    <div className={styles.buttons}>
      {formats(words.savePicture, pictureFormats)}
      {formats(words.saveData, dataFormats)}
      <div className={styles.group} role="group" aria-label={words.copy}>
        {copyKinds.map((kind) => (
          <Button
            key={kind}
            disabled={isBusy}
            onClick={() => {
              onCopy(kind);
            }}
          >
            {copyNames[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}
