import { useEffect, useEffectEvent, useState } from "react";
import { languageTag } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { usePage } from "../page";
import { NotesText } from "./NotesText";
import { presentMessages } from "./presentMessages";
import { SlidePicture } from "./SlidePicture";
import { actOfKey } from "./talkAct";
import type { SentPicture } from "./talkChannel";
import { TalkTimes } from "./TalkTimes";
import { isAskable, useTalkWindow } from "./useTalkWindow";
import styles from "./NotesWindow.module.css";

/** The speaker's own window: current slide, next slide, notes and time, in step with the window that presents. */
export function NotesWindow() {
  const { locale } = usePage();
  const words = presentMessages[locale];
  const { shown, hasEnded, ask } = useTalkWindow();
  const [digits, setDigits] = useState("");

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (isOnButton && (event.key === " " || event.key === "Enter")) return;
    const act = actOfKey(event, digits);
    // The up and down keys scroll the notes, which may be long.
    if (!act || !isAskable(act) || /^Arrow(?:Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    setDigits(act.kind === "digit" ? (digits + act.digit).slice(-2) : "");
    ask(act);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  const picture = (name: string, sent: SentPicture | null, isLarge: boolean) => (
    <figure className={styles.slide} data-large={isLarge}>
      <figcaption className={styles.name}>{name}</figcaption>
      <div className={styles.room} lang={shown ? languageTag[shown.language] : undefined}>
        {sent ? <SlidePicture picture={sent} alt={sent.title} isShown /> : <p>{words.last}</p>}
      </div>
    </figure>
  );
  return (
    <main className={styles.window}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <VisuallyHidden>{words.notesHeading}</VisuallyHidden>
          {shown && (
            <span aria-hidden="true">
              {words.place(shown.number, shown.count)}
              {digits !== "" && ` → ${digits}`}
            </span>
          )}
        </h1>
        <span className={styles.ways}>
          <Button
            aria-label={words.back}
            title={words.back}
            barred={!shown || shown.number === 1}
            onClick={() => {
              ask({ kind: "step", by: -1 });
            }}
          >
            <Icon name="left" />
          </Button>
          <Button
            look="strong"
            aria-label={words.on}
            title={words.on}
            barred={!shown || shown.number === shown.count}
            onClick={() => {
              ask({ kind: "step", by: 1 });
            }}
          >
            <Icon name="right" />
          </Button>
        </span>
        <TalkTimes />
      </header>
      <p className={styles.state} role="status">
        {!shown && words.waiting}
        {hasEnded && words.ended}
        {shown && !hasEnded && shown.screen !== "slide" && words.screens[shown.screen]}
        {shown && !hasEnded && (
          <VisuallyHidden>{words.slide(shown.number, shown.count, shown.picture.title)}</VisuallyHidden>
        )}
      </p>
      {shown && (
        <>
          {picture(words.now, shown.picture, true)}
          {picture(words.next, shown.next, false)}
          <NotesText key={shown.number} own={shown.own} chart={shown.chart} language={shown.language} />
        </>
      )}
    </main>
  );
}
