import { useState } from "react";
import { Button } from "../ui/Button";
import type { IgnoredPart } from "./address/address";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import styles from "./Notices.module.css";

interface NoticesProps {
  readonly ignored: readonly IgnoredPart[];
}

/** A part of a link as it is quoted to the reader, cut where it would fill the page. */
function quoted({ parameter, value }: IgnoredPart): string {
  const text = `${parameter}=${value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Says what of the link meant nothing, until the reader has seen it. */
export function Notices({ ignored }: NoticesProps) {
  const messages = messagesOf(usePage().locale);
  const [seen, setSeen] = useState("");
  const shown = ignored.slice(0, 5).map(quoted).join(" · ") + (ignored.length > 5 ? " …" : "");
  if (ignored.length === 0 || shown === seen) return null;
  return (
    <div className={styles.notice} role="status">
      <p>{messages.ignored(shown)}</p>
      <Button
        look="quiet"
        onClick={() => {
          setSeen(shown);
        }}
      >
        {messages.dismiss}
      </Button>
    </div>
  );
}
