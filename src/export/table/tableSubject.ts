import type { PictureSubject } from "../picture";

/** A chart whose data leaves the page. */
export interface TableSubject extends PictureSubject {
  /** The address that shows the same view; absent where nobody knows one. */
  readonly link?: string | undefined;
}
