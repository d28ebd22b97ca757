import { useEffect, useEffectEvent, useRef, useState } from "react";
import { faultWords, loadPart } from "../../export/exportFault";
import { PngError, type PngFault } from "../../export/picture/pngChunks";
import type { Bilingual } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { chartFor, type Moved } from "../../charts/successors";
import { readAddress, type Known } from "../address/address";
import { leadTo } from "../address/AddressLink";
import { messagesOf } from "../messages";
import { reopenedMessages } from "./reopenedMessages";
import { usePage, usePageData } from "../page";
import styles from "./ReopenedPicture.module.css";

interface ReopenedPictureProps {
  readonly known: Known;
}

/** Turned into words only when it is shown, since the restored view may be in another language. */
type Outcome =
  | { readonly state: "none" }
  | {
      readonly state: "back";
      readonly title: string;
      readonly edition: string;
      readonly moved: readonly Moved[];
    }
  | { readonly state: "notOurs"; readonly file: string }
  | { readonly state: "broken"; readonly file: string; readonly fault: PngFault }
  | { readonly state: "failed"; readonly reason: Bilingual };

/** Restores the view stored in a saved PNG, which may be dropped anywhere on the page or opened with a button. */
export function ReopenedPicture({ known }: ReopenedPictureProps) {
  const { locale, navigate } = usePage();
  const { dataset, registry } = usePageData();
  const { edition } = dataset;
  const words = reopenedMessages[locale];
  const messages = messagesOf(locale);
  const { dismiss } = messages;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });

  const take = async (file: File) => {
    try {
      const { originOf } = await loadPart(() => import("../../export/picture/pngMetadata"));
      const origin = originOf(new Uint8Array(await file.arrayBuffer()));
      if (!origin) {
        setOutcome({ state: "notOurs", file: file.name });
        return;
      }
      const { address, moved } = readAddress(origin.view, known);
      const found = chartFor(origin.chart, known.charts);
      navigate(({ slides, talk }) => ({ ...address, slides, talk, exporting: null }));
      if (found) leadTo(found.id);
      setOutcome({
        state: "back",
        title: origin.title,
        edition: origin.edition,
        moved: found?.moved ? [found.moved] : moved,
      });
    } catch (cause) {
      if (cause instanceof PngError) setOutcome({ state: "broken", file: file.name, fault: cause.fault });
      else setOutcome({ state: "failed", reason: faultWords(cause) });
    }
  };

  const saidOf = (what: Exclude<Outcome, { readonly state: "none" }>): string => {
    switch (what.state) {
      case "back":
        return sentences(
          [
            words.done(what.title),
            what.edition === edition ? "" : words.otherEdition(what.edition, edition),
            ...what.moved.map(({ from, to }) =>
              messages.moved(from[locale], registry.names[locale].get(to) ?? to),
            ),
          ],
          locale,
        );
      case "notOurs":
        return words.notOurs(what.file);
      case "broken":
        return words.faults[what.fault](what.file);
      case "failed":
        return what.reason[locale];
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
        {outcome.state !== "none" && (
          <div className={styles.notice} data-good={outcome.state === "back"}>
            <p>{saidOf(outcome)}</p>
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
