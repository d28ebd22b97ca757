import { useQuery } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { Button } from "../ui/Button";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Modal } from "../ui/Modal";
import { useIsSlow } from "../ui/useIsSlow";
import { landOnHash } from "./address/landing";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { PartFault } from "./PartFault";
import { partQuery, type PartName, type Parts } from "./parts";
import styles from "./LazyPart.module.css";

interface LazyPartProps<Name extends PartName> {
  readonly name: Name;
  /** Closes a part that opens above the page; until it is there, a dialog of its own says so. */
  readonly onClose?: () => void;
  readonly children: (part: Parts[Name]) => ReactNode;
}

/**
 * A part of the page whose script is loaded when it is needed. If that fails, it shows the reason and a button to try again.
 */
export function LazyPart<Name extends PartName>({ name, onClose, children }: LazyPartProps<Name>) {
  const { locale } = usePage();
  const { data: part, error, isFetching, refetch } = useQuery(partQuery(name));
  const { part: words } = messagesOf(locale);
  const isHere = part !== undefined;
  const isSlow = useIsSlow(!isHere && !error, 1000);
  // The target of a link may have arrived with the part.
  useEffect(() => {
    if (isHere) landOnHash();
  }, [isHere]);
  const instead = (fault: Error | null, retry: () => void) => {
    const told = fault && (
      <PartFault error={fault} isRetrying={isFetching} onRetry={retry} onClose={onClose} />
    );
    if (!onClose) return told ?? <p role="status">{words.loading}</p>;
    return (
      <Modal headingId="part-loading" onClose={onClose}>
        <div className={styles.gate}>
          <h2 id="part-loading" tabIndex={-1} className={styles.words}>
            {fault ? words.notLoaded : words.loading}
          </h2>
          {told ?? <Button onClick={onClose}>{words.close}</Button>}
        </div>
      </Modal>
    );
  };
  if (part !== undefined) {
    return (
      <ErrorBoundary resetKey={part} fallback={instead}>
        {children(part)}
      </ErrorBoundary>
    );
  }
  return error || isSlow ? instead(error, () => void refetch()) : null;
}
