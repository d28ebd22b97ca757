import { useEffect, useState } from "react";
import { formatBytes } from "../../i18n/bytes";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import { keepCopy, type CopyState } from "./keepCopy";
import { offlineMessages } from "./offlineMessages";
import { offlineSite, sparesData } from "./offlineSite";
import styles from "./OfflineCopy.module.css";

/** Keeps a copy of the site for offline use, says how large it is, and offers a newer version once there is one. */
export function OfflineCopy() {
  const { locale } = usePage();
  const words = offlineMessages[locale];
  const [site] = useState(offlineSite);
  const [copy, setCopy] = useState<CopyState>("coming");
  const [renew, setRenew] = useState<(() => void) | null>(null);
  const [isLater, setLater] = useState(false);
  const [isMoving, setMoving] = useState(false);
  // Readers who save data are asked once before anything is loaded; an existing copy is always kept up to date.
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
                // The current version first completes requests under way.
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
