import { faultWords, PartNotLoaded } from "../export/exportFault";
import { Button } from "../ui/Button";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { ReloadButton } from "./ReloadButton";
import styles from "./LazyPart.module.css";

interface PartFaultProps {
  /** What does not work without it, where that is not plain. */
  readonly lead?: string;
  readonly error: unknown;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  /** Leaves what is open for the part; absent where nothing is. */
  readonly onClose?: (() => void) | undefined;
}

/** Why a part of the page is not there, and what can be done about it. */
export function PartFault({ lead, error, isRetrying, onRetry, onClose }: PartFaultProps) {
  const { locale } = usePage();
  const { part: words } = messagesOf(locale);
  return (
    <div className={styles.fault} role="alert">
      {lead && (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
      <p>{faultWords(error)[locale]}</p>
      <p className={styles.ways}>
        {error instanceof PartNotLoaded && error.remedy !== "reconnect" ? (
          <ReloadButton />
        ) : (
          <Button look="strong" barred={isRetrying} onClick={onRetry}>
            {words.again}
          </Button>
        )}
        {onClose && <Button onClick={onClose}>{words.close}</Button>}
      </p>
    </div>
  );
}
