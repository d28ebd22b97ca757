/** Information from the build about the copy for offline use. */
interface OfflineSite {
  /** The address of the service worker that keeps it. */
  readonly worker: string;
  readonly bytes: number;
}

/**
 * The site as it can be kept for offline use; null if it cannot: during development, as a single file, without a secure
 * connection, and in a frame, whose reader is on another site.
 */
export function offlineSite(): OfflineSite | null {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest || window.parent !== window || !("serviceWorker" in navigator)) return null;
  return {
    worker: new URL("offlineWorker.js", manifest.href).href,
    bytes: Number(manifest.dataset.bytes ?? 0),
  };
}

/** Whether the reader has asked the browser to save data. */
export function sparesData(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : null;
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}
