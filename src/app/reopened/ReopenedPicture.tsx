import { useEffect, useEffectEvent, useRef, useState } from "react";
import { faultWords, loadPart } from "../../export/exportFault";
import type { Bilingual } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import type { Known } from "../address/address";
import { leadTo } from "../address/AddressLink";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
import styles from "./ReopenedPicture.module.css";

interface ReopenedPictureProps {
  readonly known: Known;
}

/** What is said of the picture that was opened, and whether its view is back. */
interface Outcome {
  readonly said: Bilingual;
  readonly isBack: boolean;
}

/** Restores the view stored in a saved PNG, which may be dropped anywhere on the page or opened with a button. */
export function ReopenedPicture({ known }: ReopenedPictureProps) {
  const { locale, navigate } = usePage();
  const { dataset, registry } = usePageData();
  const { dismiss, reopened: words } = messagesOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const take = async (file: File) => {
    try {
      const { reopen } = await loadPart(() => import("./reopen"));
      const { said, view } = await reopen(file, { known, registry, edition: dataset.edition });
      if (view) {
        navigate(({ slides, talk }) => ({ ...view.address, slides, talk, exporting: null }));
        if (view.chart !== null) leadTo(view.chart);
      }
      setOutcome({ said, isBack: view !== null });
    } catch (cause) {
      setOutcome({ said: faultWords(cause), isBack: false });
    }
  };

  const onDrag = useEffectEvent((event: DragEvent) => {
    // An element that accepts files of another kind has taken this one.
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) {
      setOver(false);
      return;
    }
    event.preventDefault();
    setOver(event.type === "dragover");
    const file = event.dataTransfer.files.item(0);
    if (event.type === "drop" && file) void take(file);
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  useEffect(() => {
    const drag = (event: DragEvent) => {
      onDrag(event);
    };
    const leave = (event: DragEvent) => {
      onLeave(event);
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("drop", drag);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("drop", drag);
      document.removeEventListener("dragleave", leave);
    };
  }, []);

  return (
    <>
      <p className={styles.open}>
        <Button onClick={() => input.current?.click()}>{words.open}</Button>
      </p>
      <input
        ref={input}
        type="file"
        accept="image/png"
        hidden
        onChange={({ target }) => {
          const file = target.files?.item(0);
          if (file) void take(file);
          // Allows the same file to be chosen again.
          target.value = "";
        }}
      />
      {isOver && <p className={styles.over}>{words.drop}</p>}
      <div className={styles.said} role="status">
        {outcome && (
          <div className={styles.notice} data-good={outcome.isBack}>
            <p>{outcome.said[locale]}</p>
            {outcome.isBack && (
              <Button
                onClick={() => {
                  window.history.back();
                  setOutcome(null);
                }}
              >
                {words.back}
              </Button>
            )}
            <Button
              look="quiet"
              onClick={() => {
                setOutcome(null);
              }}
            >
              {dismiss}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
