import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Moved } from "../../charts/successors";
import type { Address } from "../address/address";
import { readSlides, type KnownSlides } from "../address/slides";
import {
  isEmptyTalk,
  isSameTalk,
  keptTalkShape,
  mergedTalk,
  noDetails,
  noTalk,
  readTalk,
  talkDetailsShape,
  writeTalk,
  type MergedTalk,
  type Talk,
  type TalkDetails,
} from "./keptTalk";
import type { Navigate } from "../address/useAddress";
import { useShownAddress } from "../page";
import { readStored, useIsStored, useStored } from "../useStored";

/** The slides of another dataset are kept apart. */
const keyOf = (name: "slides" | "talkDetails", data: string | null): string =>
  data === null ? name : `${name}.${data}`;
const keptIn = (key: string, known: KnownSlides): Talk =>
  readTalk(readStored(key, keptTalkShape, noTalk), known);

/** Which slides are to stay where a link brought others than the reader's own. */
export type TalkChoice = "own" | "link" | "both";

/** What became of a choice. */
export interface TalkDecision {
  readonly choice: TalkChoice;
  readonly merged: MergedTalk;
  /** What is kept now. */
  readonly result: Talk;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** The slides that a link brought beside those that are kept, until the reader has chosen. */
export interface TalkOffer {
  readonly own: Talk;
  readonly link: Talk;
  readonly choose: (choice: TalkChoice) => void;
}

interface KeptTalkState {
  /** Goes to another address; a change of the slides is kept on the machine. */
  readonly navigate: Navigate;
  /** What there is to say; null for nothing. */
  readonly offer: TalkOffer | TalkDecision | null;
  /** False once the browser has refused to keep the slides. */
  readonly hasRoom: boolean;
  /** Charts that kept slides named though they went, and where they are now. */
  readonly moved: readonly Moved[];
}

/** What of the talk no link carries, kept on the reader's machine, whichever slides are on show. */
export function useTalkDetails(): readonly [TalkDetails, (details: TalkDetails) => void] {
  const { data } = useShownAddress();
  return useStored<TalkDetails>(keyOf("talkDetails", data), talkDetailsShape, noDetails);
}

/**
 * Keeps the slides on the reader's machine and in the address alike. A link that brings slides shows them; where the
 * reader has others, those stay kept, untouched by whatever is changed in the link's, until the reader chooses. Without
 * slides in its link a page has those that are kept, and follows when another window changes them.
 */
export function useKeptTalk(address: Address, goTo: Navigate, known: KnownSlides): KeptTalkState {
  const key = keyOf("slides", address.data);
  const [kept, store] = useStored(key, keptTalkShape, noTalk);
  const [hasSlides, hasDetails] = [useIsStored(key), useIsStored(keyOf("talkDetails", address.data))];
  const hasRoom = hasSlides && hasDetails;
  const own = useMemo(() => readTalk(kept, known), [kept, known]);
  const [moved] = useState(() => readSlides(kept.slides, known).moved);
  const { slides, talk } = address;
  const link: Talk = useMemo(() => ({ slides, talk }), [slides, talk]);
  const [isGuest, setGuest] = useState(
    () => !isEmptyTalk(link) && !isEmptyTalk(own) && !isSameTalk(link, own),
  );
  useEffect(() => {
    // Kept by the names of today, they are moved but once.
    if (moved.length > 0) store(writeTalk(keptIn(key, known)));
  }, [moved, store, key, known]);
  const [decision, setDecision] = useState<TalkDecision | null>(null);
  const hasArrived = useRef(false);

  useEffect(() => {
    // Read anew: a change may be on its way to this component.
    const present = keptIn(key, known);
    const isArriving = !hasArrived.current;
    hasArrived.current = true;
    if (isGuest || isSameTalk(link, present)) return;
    if (isArriving && isEmptyTalk(present)) store(writeTalk(link));
    else goTo(present, "replace");
  }, [link, own, isGuest, store, goTo, key, known]);

  const navigate: Navigate = useCallback(
    (change, entry) => {
      goTo((before) => {
        const difference = typeof change === "function" ? change(before) : change;
        const isOfTalk = "slides" in difference || "talk" in difference;
        if (isOfTalk && !isGuest) store(writeTalk({ ...before, ...difference }));
        return difference;
      }, entry);
    },
    [goTo, isGuest, store],
  );

  const choose = (choice: TalkChoice) => {
    const merged = mergedTalk(own, link);
    const result = { own, link, both: merged.talk }[choice];
    setGuest(false);
    store(writeTalk(result));
    setDecision({
      choice,
      merged,
      result,
      undo: () => {
        setDecision(null);
        setGuest(true);
        store(writeTalk(own));
        goTo(link, "replace");
      },
      dismiss: () => {
        setDecision(null);
      },
    });
  };

  if (isGuest && !isEmptyTalk(own) && !isSameTalk(link, own)) {
    return { navigate, offer: { own, link, choose }, hasRoom, moved };
  }
  // What has been changed since is not to be undone with it.
  return { navigate, offer: decision && isSameTalk(decision.result, own) ? decision : null, hasRoom, moved };
}
