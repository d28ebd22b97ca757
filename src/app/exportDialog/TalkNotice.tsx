import { useState } from "react";
import type { Locale } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { messagesOf } from "../messages";
import { mostSlides } from "../address/slides";
import { talkMessages } from "./talkMessages";
import type { TalkDecision, TalkOffer } from "./useKeptTalk";
import { usePage } from "../page";
import styles from "../Notices.module.css";

interface TalkNoticeProps {
  readonly offer: TalkOffer | TalkDecision | null;
  /** False if the browser had no room to keep the slides. */
  readonly hasRoom: boolean;
}

/** If a link contains other slides than the reader's own, lets the reader choose, and shows the result. */
export function TalkNotice({ offer, hasRoom }: TalkNoticeProps) {
  const { locale } = usePage();
  const words = talkMessages[locale];
  const { dismiss } = messagesOf(locale);
  const [isSeen, setSeen] = useState(false);
  return (
    <div role="status">
      {offer && (
        <div className={styles.notice}>
          <p>
            {"choose" in offer
              ? words.offer(offer.link.slides.length, offer.own.slides.length)
              : decisionWords(offer, locale)}
          </p>
          <span className={styles.ways}>
            {"choose" in offer ? (
              (["own", "both", "link"] as const).map((choice) => (
                <Button
                  key={choice}
                  onClick={() => {
                    offer.choose(choice);
                  }}
                >
                  {words.choices[choice]}
                </Button>
              ))
            ) : (
              <>
                <Button onClick={offer.undo}>{words.undo}</Button>
                <Button look="quiet" onClick={offer.dismiss}>
                  {dismiss}
                </Button>
              </>
            )}
          </span>
        </div>
      )}
      {!hasRoom && !isSeen && (
        <div className={styles.notice}>
          <p>{words.noRoom}</p>
          <Button
            look="quiet"
            onClick={() => {
              setSeen(true);
            }}
          >
            {dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

function decisionWords({ choice, merged, result }: TalkDecision, locale: Locale): string {
  const words = talkMessages[locale];
  const said = words.chosen[choice](result.slides.length);
  if (choice !== "both") return said;
  return sentences(
    [said, merged.isFull ? words.full(mostSlides) : "", merged.hasOtherWords ? words.otherWords : ""],
    locale,
  );
}
