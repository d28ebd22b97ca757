import { useQuery } from "@tanstack/react-query";
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from "react";
import { faultWords } from "../../export/exportFault";
import type { TermId } from "../../wording/termForms";
import { writeAddress } from "../address/address";
import { messagesOf } from "../messages";
import { useLinkAddress, usePage } from "../page";
import { partQuery } from "../parts";
import { termAnchor } from "./termAnchor";
import styles from "./Term.module.css";

interface TermProps {
  readonly id: TermId;
  readonly children: ReactNode;
}

/** A term that shows its explanation on a tap. It is a link to the glossary that opens the explanation on the spot. */
export function Term({ id, children }: TermProps) {
  const address = useLinkAddress();
  const link = useRef<HTMLAnchorElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const nameId = useId();
  const meaningId = useId();
  const href = `${writeAddress({ ...address, page: "about", fact: null })}#${termAnchor(id)}`;

  const place = () => {
    if (note.current && link.current) placeBelow(note.current, link.current);
  };
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Older browsers follow the link instead.
    if (!note.current || !link.current || !("togglePopover" in note.current)) return;
    event.preventDefault();
    event.stopPropagation();
    note.current.togglePopover();
    if (!note.current.matches(":popover-open")) return;
    place();
    note.current.focus({ preventScroll: true });
  };
  const close = useEffectEvent((event: KeyboardEvent) => {
    // Escape closes the explanation, but not the panel around it.
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    note.current?.hidePopover();
  });
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      close(event);
    };
    const hide = () => note.current?.hidePopover();
    document.addEventListener("keydown", onKeyDown, { capture: true });
    // Scrolling moves the word away from its explanation.
    document.addEventListener("scroll", hide, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      document.removeEventListener("scroll", hide, { capture: true });
    };
  }, [isOpen]);

  return (
    <>
      <a
        ref={link}
        className={styles.term}
        href={href}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={open}
      >
        {children}
      </a>
      <span
        ref={note}
        popover="auto"
        className={styles.note}
        role="dialog"
        tabIndex={-1}
        aria-labelledby={nameId}
        aria-describedby={meaningId}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
        }}
      >
        {isOpen && <TermWords id={id} nameId={nameId} meaningId={meaningId} onShown={place} />}
      </span>
    </>
  );
}

interface TermWordsProps {
  readonly id: TermId;
  readonly nameId: string;
  readonly meaningId: string;
  /** Called when the words are there, since the explanation grows with them. */
  readonly onShown: () => void;
}

/** The words of an open explanation, once they are loaded. */
function TermWords({ onShown, ...names }: TermWordsProps) {
  const { locale } = usePage();
  const { data: part, error } = useQuery(partQuery("terms"));
  const shown = useEffectEvent(onShown);
  useLayoutEffect(() => {
    if (part || error) shown();
  }, [part, error]);
  if (part) return <part.TermNote {...names} />;
  return error ? faultWords(error)[locale] : messagesOf(locale).part.loading;
}

/** Puts an explanation below its word, or above if there is no room, and always within the window. */
function placeBelow(note: HTMLElement, word: HTMLElement): void {
  const gap = 6;
  const [first = word.getBoundingClientRect()] = word.getClientRects();
  const { width, height } = note.getBoundingClientRect();
  const last = [...word.getClientRects()].at(-1) ?? first;
  const below = last.bottom + gap;
  const top = below + height + gap <= window.innerHeight ? below : Math.max(first.top - gap - height, gap);
  const rightmost = document.documentElement.clientWidth - width - gap;
  note.style.top = `${top}px`;
  note.style.left = `${Math.max(Math.min(first.left, rightmost), gap)}px`;
}
