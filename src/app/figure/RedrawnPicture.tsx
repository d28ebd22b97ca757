import { useLayoutEffect, useRef } from "react";

interface RedrawnPictureProps {
  readonly image: HTMLImageElement;
  readonly className: string | undefined;
}

/** A picture that is already loaded, so that nothing is blank for a moment. */
export function RedrawnPicture({ image, className }: RedrawnPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(image);
  }, [image]);
  return <div ref={place} className={className} />;
}
