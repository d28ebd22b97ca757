/** How long to wait in browsers without idle callbacks, such as Safari, in ms. */
const rest = 1500;

/** Does something once the browser is idle. Returns a function that cancels it. */
export function whenIdle(work: () => void, patience = rest): () => void {
  if ("requestIdleCallback" in window) {
    const callback = window.requestIdleCallback(work, { timeout: 2 * patience });
    return () => {
      window.cancelIdleCallback(callback);
    };
  }
  const timer = setTimeout(work, patience);
  return () => {
    clearTimeout(timer);
  };
}
