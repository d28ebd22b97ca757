/** What a browser reports of a key. */
interface ReportedKey {
  readonly isComposing: boolean;
  /** 229 for a key that an input method has taken; Safari reports the one that ends a composition behind its end. */
  readonly keyCode: number;
}

/** Whether a key belongs to an input method, which composes a word with it, and not to the field. */
export function isOfComposition({ isComposing, keyCode }: ReportedKey): boolean {
  return isComposing || keyCode === 229;
}
