import { Button } from "../../ui/Button";
import { FileDrop } from "../../ui/FileDrop";
import { WholeWords } from "../../ui/WholeWords";
import { usePage } from "../page";
import { templateMessages } from "./templateMessages";
import type { OwnTemplate } from "./useTemplate";
import styles from "./TemplateForm.module.css";

/** Opens the presenter's own template, names the one in use, and removes it. */
export function TemplateForm({ template }: { readonly template: OwnTemplate }) {
  const { locale } = usePage();
  const words = templateMessages[locale];
  return (
    <div className={styles.form} role="group" aria-label={words.heading}>
      <p className={styles.heading}>{words.heading}</p>
      <FileDrop
        accept=".pptx,.potx"
        words={words}
        onFile={(file) => {
          void template.open(file);
        }}
      >
        <p className={styles.note}>
          <WholeWords>{template.name === null ? words.lead : words.used(template.name)}</WholeWords>
        </p>
        {template.name !== null && <Button onClick={template.forget}>{words.forget}</Button>}
      </FileDrop>
      {!template.isKept && <p className={styles.note}>{words.notKept}</p>}
      {template.fault && (
        <p className={styles.fault} role="alert">
          {template.fault[locale]}
        </p>
      )}
    </div>
  );
}
