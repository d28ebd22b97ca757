import { useEffect, useEffectEvent, useRef, useState } from "react";
import { loadPart } from "../export/exportFault";
import { Button } from "../ui/Button";
import { readAddress } from "./address";
import { leadToChart } from "./AddressLink";
import type { messagesOf } from "./messages";
import type { Go } from "./useAddress";
import styles from "./ReopenedPicture.module.css";

interface ReopenedPictureProps {
  readonly known: Parameters<typeof readAddress>[1];
  /** Of the dataset on show. */
  readonly edition: string;
  readonly messages: ReturnType<typeof messagesOf>;
  readonly go: Go;
}

/** No picture of ours comes near it: 7680 × 7680 pixels of four bytes. */
const largestFile = 7680 * 7680 * 4;

type Outcome =
  | { readonly state: "none" }
  | { readonly state: "back"; readonly words: string }
  | { readonly state: "failed"; readonly words: string };

/** Brings back the view that a saved PNG carries, whether it is dropped anywhere on the page or opened by button. */
export function ReopenedPicture({ known, edition, messages, go }: ReopenedPictureProps) {
  const { reopened: words, dismiss } = messages;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });

  const take = async (file: File) => {
    const fail = (said: string) => {
      setOutcome({ state: "failed", words: said });
    };
    try {
      const { isPng, originOf } = await loadPart(() => import("../export/pngMetadata"));
      if (file.size > largestFile) return fail(words.noPicture(file.name));
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!isPng(bytes)) return fail(words.noPicture(file.name));
      const origin = originOf(bytes);
      if (!origin) return fail(words.notOurs(file.name));
      const { address } = readAddress(origin.view, known);
      go(({ slides, talk }) => ({ ...address, slides, talk, exporting: null }));
      if (Object.hasOwn(known.charts, origin.chart)) leadToChart(origin.chart);
      const other = origin.edition === edition ? "" : words.otherEdition(origin.edition, edition);
      setOutcome({ state: "back", words: words.done(origin.title) + other });
    } catch (cause) {
      fail(words.broken(file.name, cause instanceof Error ? cause.message : String(cause)));
    }
  };

  const onDrag = useEffectEvent((event: DragEvent) => {
    // A place that takes files of another kind has taken this one.
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
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      {isOver && <p className={styles.over}>{words.drop}</p>}
      <div className={styles.said} role="status">
        {outcome.state !== "none" && (
          <div className={styles.notice} data-state={outcome.state}>
            <p>{outcome.words}</p>
            {outcome.state === "back" && (
              <Button
                onClick={() => {
                  window.history.back();
                  setOutcome({ state: "none" });
                }}
              >
                {words.back}
              </Button>
            )}
            <Button
              look="quiet"
              onClick={() => {
                setOutcome({ state: "none" });
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
