import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, type PointerEvent } from "react";
import { themePalettes, type ExportSettings } from "../../export/settings";
import { languageTag } from "../../i18n/locale";
import { Modal } from "../../ui/Modal";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import type { PagedSlide } from "../exportDialog/useTalkPages";
import { usePage } from "../page";
import { openNotesWindow } from "./openNotesWindow";
import { presentMessages } from "./presentMessages";
import { PresentBar } from "./PresentBar";
import { SlidePicture } from "./SlidePicture";
import { actOfKey, actOfStroke, afterAct, type TalkAct, type TalkState } from "./talkAct";
import type { SentPicture, ShownSlide } from "./talkChannel";
import { useAwake } from "./useAwake";
import { useDrawnAhead } from "./useDrawnAhead";
import { useFullscreen } from "./useFullscreen";
import { useSpeaker } from "./useSpeaker";
import styles from "./Presentation.module.css";

interface PresentationProps {
  readonly pages: readonly PagedSlide[];
  /** The page on the screen, from 1; a number that is too large means the last page. */
  readonly number: number;
  readonly settings: ExportSettings;
  /** Whether more pages may still arrive. */
  readonly isComing: boolean;
  readonly onGo: (number: number) => void;
  readonly onLeave: () => void;
}

/** A talk on the whole screen, one page at a time, controlled by keys, fingers, a remote or the notes window. */
export function Presentation({ pages, number: asked, settings, isComing, onGo, onLeave }: PresentationProps) {
  const { locale } = usePage();
  const words = presentMessages[locale];
  const [held, setHeld] = useState<Pick<TalkState, "screen" | "digits">>({ screen: "slide", digits: "" });
  const [said, setSaid] = useState("");
  const [isAwake, wake] = useAwake();
  const stage = useRef<HTMLDivElement>(null);
  const fullscreen = useFullscreen(stage, onLeave);
  const count = pages.length;
  const number = Math.min(asked, count);
  const drawings = useMemo(() => pages.map(({ page }) => page), [pages]);
  const drawn = useDrawnAhead(drawings, number - 1);
  const page = drawings[number - 1];
  const ground = themePalettes[settings.theme].paper;

  const act = (act: TalkAct) => {
    setSaid("");
    if (act.kind === "leave") onLeave();
    else if (act.kind === "full") fullscreen.toggle();
    else if (act.kind === "notes") {
      fullscreen.expectEnd();
      setSaid(openNotesWindow(locale) ? words.notesOpened : words.blocked);
    } else {
      const { number: next, ...rest } = afterAct({ ...held, number, count }, act);
      setHeld({ screen: rest.screen, digits: rest.digits });
      if (next !== asked) onGo(next);
    }
  };

  const sent = useCallback(
    (place: number): SentPicture | null => {
      const one = drawings[place];
      if (!one) return null;
      const { svg, width, height } = one.draw();
      return { svg, width, height, title: one.title, ground };
    },
    [drawings, ground],
  );
  const shown = useCallback((): ShownSlide | null => {
    const [picture, notes] = [sent(number - 1), page?.notes];
    if (!picture || !notes || !page) return null;
    const { screen } = held;
    const lists = { own: [...notes.own], chart: [...notes.chart] };
    return {
      kind: "shown",
      language: page.locale,
      ...{ number, count, screen, picture, next: sent(number), ...lists },
    };
  }, [sent, number, count, page, held]);
  useSpeaker(shown, act);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (isOnButton && (event.key === " " || event.key === "Enter")) return;
    if (event.key === "Tab") wake();
    const asks = actOfKey(event, held.digits);
    // Escape is handled by the dialog and, in full screen, by the browser.
    if (!asks || asks.kind === "leave") return;
    event.preventDefault();
    act(asks);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  const began = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onUp = ({ clientX, clientY, currentTarget, button }: PointerEvent) => {
    const from = began.current;
    began.current = null;
    if (!from || button !== 0) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const at = (from.x - left) / width;
    const asks = actOfStroke({ right: clientX - from.x, down: clientY - from.y, at });
    if (asks) act(asks);
  };

  const near = pages.filter((each) => {
    if (each.number === number) return true;
    return drawn === number - 1 && Math.abs(each.number - number) === 1;
  });
  const slide = page ? `${words.slide(number, count, page.title)}\n${page.alternative}` : "";
  const spoken = held.screen === "slide" ? slide : words.screens[held.screen];
  return (
    <Modal headingId="presentation" isWhole onClose={onLeave}>
      <div ref={stage} className={styles.stage} data-awake={isAwake} onPointerMove={wake}>
        <h2 id="presentation" tabIndex={-1} className={styles.heading}>
          <VisuallyHidden>{words.heading}</VisuallyHidden>
        </h2>
        <div
          className={styles.screen}
          data-screen={held.screen}
          lang={page && languageTag[page.locale]}
          onPointerDown={({ clientX: x, clientY: y, isPrimary }) => {
            began.current = isPrimary ? { x, y } : null;
          }}
          onPointerUp={onUp}
          onPointerCancel={() => {
            began.current = null;
          }}
        >
          {isComing ? (
            <p className={styles.loading}>{words.loading}</p>
          ) : (
            near.map((each) => (
              <SlidePicture
                key={each.number}
                picture={{ ...each.page.draw(), ground }}
                alt={each.page.alternative}
                isShown={each.number === number && held.screen === "slide"}
              />
            ))
          )}
        </div>
        {held.digits !== "" && (
          <p className={styles.digits} aria-hidden="true">
            {held.digits} ⏎
          </p>
        )}
        {said !== "" && (
          <p className={styles.said} role="alert">
            {said}
          </p>
        )}
        <PresentBar number={number} count={count} fullscreen={fullscreen} onAct={act} />
        <VisuallyHidden live="polite">{isComing ? words.loading : spoken}</VisuallyHidden>
      </div>
    </Modal>
  );
}
