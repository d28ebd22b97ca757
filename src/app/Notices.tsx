import { useState } from "react";
import type { Moved } from "../charts/successors";
import { Button } from "../ui/Button";
import type { IgnoredPart } from "./address/address";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import styles from "./Notices.module.css";

interface NoticesProps {
  readonly ignored: readonly IgnoredPart[];
  readonly moved: readonly Moved[];
}

/** A part of a link as quoted to the reader, shortened if it would fill the page. */
function quoted({ parameter, value }: IgnoredPart): string {
  const text = `${parameter}=${value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/**
 * Lists the parts of the link that mean nothing, and the charts in it that have been replaced, until the reader dismisses
 * the notice.
 */
export function Notices({ ignored, moved }: NoticesProps) {
  const { locale, data } = usePage();
  const messages = messagesOf(locale);
  const parts = ignored.slice(0, 5).map(quoted).join(" · ") + (ignored.length > 5 ? " …" : "");
  const names = data?.registry.names[locale];
  return (
    <>
      <Notice key={`ignored ${parts}`} text={parts === "" ? "" : messages.ignored(parts)} />
      {names &&
        moved.map(({ from, to }) => (
          <Notice key={from.en} text={messages.moved(from[locale], names.get(to) ?? to)} />
        ))}
    </>
  );
}

function Notice({ text }: { readonly text: string }) {
  const messages = messagesOf(usePage().locale);
  const [isSeen, setSeen] = useState(false);
  if (text === "" || isSeen) return null;
  return (
    <div className={styles.notice} role="status">
      <p>{text}</p>
      <Button
        look="quiet"
        onClick={() => {
          setSeen(true);
        }}
      >
        {messages.dismiss}
      </Button>
    </div>
  );
}
