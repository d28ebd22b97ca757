import { useQuery } from "@tanstack/react-query";
import { useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { onceWanted } from "../../dataset/datasetQuery";
import { holdIdle } from "../../ui/turns";
import type { CardSight } from "../card/cardChart";
import { partQuery } from "../parts";
import { isSameLook, type FigureLook } from "./figureLook";

interface Redrawn {
  readonly look: FigureLook;
  readonly image: HTMLImageElement;
}

interface Asked {
  /** Null until it is known. */
  readonly look: FigureLook | null;
  readonly sight: CardSight;
  readonly isWanted: boolean;
  /** Called where the picture cannot be drawn. */
  readonly onFault: () => void;
}

/** So many pictures of a chart are kept, for readers who go back and forth. */
const kept = 4;

/** A chart's picture in its latest look, drawn once it is wanted; null until then. */
export function useRedrawn({ look, sight, isWanted, onFault }: Asked): HTMLImageElement | null {
  const { isNear, isOnScreen } = sight;
  const { data: part, error } = useQuery({
    ...partQuery("pictures"),
    ...onceWanted(isWanted),
    // Other charts are not rendered anew when it comes.
    subscribed: isNear,
  });
  const [redrawn, setRedrawn] = useState<readonly Redrawn[]>([]);
  const image = (look && redrawn.find((each) => isSameLook(each.look, look))?.image) ?? null;
  /** Of the looks that follow one another while a picture is drawn, only the last one is drawn after it. */
  const isDrawing = useRef(false);
  const fail = useEffectEvent(() => {
    if (isWanted) onFault();
  });

  const isLacking = look !== null && image === null;
  // The first picture is drawn before it is wanted: what a thread does for the first time takes several times longer.
  const isAsked = isLacking && (isWanted || (isNear && redrawn.length === 0));
  // Before the page is painted, so that both are done at the same time.
  useLayoutEffect(() => {
    if (!isAsked || isDrawing.current) return;
    if (error) fail();
    if (!part) return;
    isDrawing.current = true;
    const goOn = isOnScreen && isWanted ? holdIdle() : null;
    const draw = async () => {
      try {
        const drawn = { look, image: await part.pictureOf(look) };
        setRedrawn((before) => [drawn, ...before].slice(0, kept));
        if (!isWanted) void part.rehearse(look);
      } catch {
        fail();
      } finally {
        isDrawing.current = false;
        goOn?.();
      }
    };
    void draw();
  }, [isAsked, isWanted, isOnScreen, look, redrawn, part, error]);
  return image;
}
