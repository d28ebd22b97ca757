/** How long a browser without idle callbacks, Safari's for one, is left alone first, in ms. */
const rest = 1500;

/** Does something once the browser is idle; what it returns calls that off. */
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
