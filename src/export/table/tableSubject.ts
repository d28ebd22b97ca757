import type { PictureSubject } from "../picture/pictureTypes";

/** A chart whose data leaves the page. */
export interface TableSubject extends PictureSubject {
  /** The query of the address that shows the same view; absent where nobody knows it. */
  readonly view?: string | undefined;
}
