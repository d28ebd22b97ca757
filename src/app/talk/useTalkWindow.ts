import { useEffect, useRef, useState } from "react";
import type { TalkAct } from "./talkAct";
import { openTalkChannel, type ShownSlide, type TalkChannel, type TalkMessage } from "./talkChannel";

interface TalkWindow {
  /** Null until something is presented. */
  readonly shown: ShownSlide | null;
  readonly hasEnded: boolean;
  /** Asks the presenting window to do something. */
  readonly ask: (act: Extract<TalkMessage, { kind: "acted" }>["act"]) => void;
}

/** What another window of the atlas is presenting, as long as it does. */
export function useTalkWindow(): TalkWindow {
  const [shown, setShown] = useState<ShownSlide | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const channel = useRef<TalkChannel | null>(null);
  useEffect(() => {
    const opened = openTalkChannel((message) => {
      if (message.kind === "shown") setShown(message);
      if (message.kind === "shown" || message.kind === "ended") setEnded(message.kind === "ended");
    });
    channel.current = opened;
    opened.send({ kind: "asked" });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, []);
  return {
    shown,
    hasEnded,
    ask: (act) => {
      channel.current?.send({ kind: "acted", act });
    },
  };
}

/** Whether the presenting window does this on request; anything else is left to whoever sits in front of it. */
export function isAskable(act: TalkAct): act is Extract<TalkMessage, { kind: "acted" }>["act"] {
  return act.kind === "step" || act.kind === "go" || act.kind === "screen" || act.kind === "digit";
}
