/** The data of a key event. */
interface ReportedKey {
  readonly isComposing: boolean;
  /** 229 for a key taken by an input method. Safari reports the key that ends a composition after its end. */
  readonly keyCode: number;
}

/** Whether a key belongs to an input method that is composing a word, and not to the field. */
export function isOfComposition({ isComposing, keyCode }: ReportedKey): boolean {
  return isComposing || keyCode === 229;
}
