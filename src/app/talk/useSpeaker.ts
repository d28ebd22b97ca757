import { useEffect, useEffectEvent, useRef } from "react";
import { whenIdle } from "../../ui/whenIdle";
import type { TalkAct } from "./talkAct";
import { openTalkChannel, type ShownSlide, type TalkChannel } from "./talkChannel";

/** The longest delay in ms before the notes window is updated, so that the slide itself comes first. */
const patience = 50;

/**
 * Tells the notes window what is shown, and does what the speaker presses there. `shown` must change only with its result.
 */
export function useSpeaker(shown: () => ShownSlide | null, onAct: (act: TalkAct) => void): void {
  const channel = useRef<TalkChannel | null>(null);
  const tell = useEffectEvent(() => {
    const slide = shown();
    if (slide) channel.current?.send(slide);
  });
  const act = useEffectEvent(onAct);
  useEffect(() => {
    const opened = openTalkChannel((message) => {
      if (message.kind === "asked") tell();
      if (message.kind === "acted") act(message.act);
    });
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.send({ kind: "ended" });
      opened.close();
    };
  }, []);
  useEffect(
    () =>
      whenIdle(() => {
        tell();
      }, patience),
    [shown],
  );
}
