/** For a page opened from a folder, which cannot start a worker: its charts are drawn live at once. */
export function pictureOf(): Promise<HTMLImageElement> {
  return Promise.reject(new Error("No thread can be started here."));
}

/** Nobody is there to practise. */
export function rehearse(): Promise<void> {
  return Promise.resolve();
}
