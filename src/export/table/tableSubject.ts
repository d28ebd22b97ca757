import type { PictureSubject } from "../picture/pictureTypes";

/** A chart whose data are to be exported. */
export interface TableSubject extends PictureSubject {
  /** The query of the address that shows the same view; absent if unknown. */
  readonly view?: string | undefined;
}
