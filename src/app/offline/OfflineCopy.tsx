import { useEffect, useState } from "react";
import { formatBytes } from "../../i18n/bytes";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import { keepCopy, type CopyState } from "./keepCopy";
import { offlineMessages } from "./offlineMessages";
import { offlineSite, sparesData } from "./offlineSite";
import styles from "./OfflineCopy.module.css";

/** Keeps a copy of the site for use offline, says how large it is, and offers a newer one once that has come. */
export function OfflineCopy() {
  const { locale } = usePage();
  const words = offlineMessages[locale];
  const [site] = useState(offlineSite);
  const [copy, setCopy] = useState<CopyState>("coming");
  const [renew, setRenew] = useState<(() => void) | null>(null);
  const [isLater, setLater] = useState(false);
  const [isMoving, setMoving] = useState(false);
  // Whoever spares data is asked first, once: a copy that is there is kept up to date.
  const [attempt, setAttempt] = useState(() => (sparesData() && !navigator.serviceWorker.controller ? 0 : 1));
  useEffect(() => {
    if (!site || attempt === 0) return;
    const moveOn = keepCopy(site.worker, (state) => {
      setCopy(state);
      setRenew(() => moveOn);
    });
  }, [site, attempt]);
  if (!site) return null;

  const size = formatBytes(site.bytes, locale);
  const start = () => {
    setCopy("coming");
    setAttempt(attempt + 1);
  };
  if (attempt === 0) return <Button onClick={start}>{words.keep(size)}</Button>;
  return (
    <div className={styles.copy}>
      {copy === "coming" && <p>{words.coming(size)}</p>}
      {(copy === "kept" || copy === "renewed") && <p>{words.kept(size)}</p>}
      {copy === "failed" && (
        <p>
          {words.failed} <Button onClick={start}>{words.again}</Button>
        </p>
      )}
      <div role="status">
        {isMoving && <p>{words.reloading}</p>}
        {copy === "renewed" && renew && !isLater && !isMoving && (
          <div className={styles.offer}>
            <p>{words.renewed}</p>
            <Button
              look="strong"
              onClick={() => {
                // The version that is open first answers what it has begun.
                setMoving(true);
                renew();
              }}
            >
              {words.reload}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setLater(true);
              }}
            >
              {words.later}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
