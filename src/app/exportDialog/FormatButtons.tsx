import type { ReactNode } from "react";
import { dataFormats, pictureFormats, type ExportFormat } from "../../export/formats";
import { Button } from "../../ui/Button";
import { copyKinds, formatMessages, type CopyKind } from "./formatMessages";
import { usePage } from "../page";
import styles from "./FormatButtons.module.css";

interface FormatButtonsProps {
  readonly isBusy: boolean;
  /** The reason why no picture can be made at present; empty if it can. */
  readonly noPicture: string;
  readonly onSave: (format: ExportFormat) => void;
  readonly onCopy: (kind: CopyKind) => void;
  /** A button for each file for reference managers. */
  readonly references: ReactNode;
}

/** A button for every way to save or copy a chart. */
export function FormatButtons({ isBusy, noPicture, onSave, onCopy, references }: FormatButtonsProps) {
  const { locale } = usePage();
  const words = formatMessages[locale];
  const formats = (name: string, list: readonly ExportFormat[], reason: string) => (
    <div className={styles.group} role="group" aria-label={`${words.save} ${name}`}>
      <span className={styles.name}>{name}</span>
      {list.map((format) => (
        <Button
          key={format}
          look={format === "png" ? "strong" : "plain"}
          title={words.formatHints[format]}
          barred={isBusy || reason}
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
      {formats(words.savePicture, pictureFormats, noPicture)}
      {formats(words.saveData, dataFormats, "")}
      <div className={styles.group} role="group" aria-label={words.copy}>
        {copyKinds.map((kind) => (
          <Button
            key={kind}
            barred={isBusy || (kind === "image" && noPicture)}
            onClick={() => {
              onCopy(kind);
            }}
          >
            {words.copyKinds[kind]}
          </Button>
        ))}
        {references}
      </div>
    </div>
  );
}
