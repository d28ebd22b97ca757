import { useQuery } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { faultWords, PartNotLoaded } from "../export/exportFault";
import { Button } from "../ui/Button";
import { landOnHash } from "./address/landing";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { ReloadButton } from "./ReloadButton";
import { partQuery, type PartName, type Parts } from "./parts";

interface LazyPartProps<Name extends PartName> {
  readonly name: Name;
  readonly children: (part: Parts[Name]) => ReactNode;
}

/**
 * A part of the page whose script is loaded when it is needed. If that fails, it shows the reason and a button to try again.
 */
export function LazyPart<Name extends PartName>({ name, children }: LazyPartProps<Name>) {
  const { locale } = usePage();
  const { data: part, error, isFetching, refetch } = useQuery(partQuery(name));
  const { chart } = messagesOf(locale);
  const isHere = part !== undefined;
  // The target of a link may have arrived with the part.
  useEffect(() => {
    if (isHere) landOnHash();
  }, [isHere]);
  if (part !== undefined) return children(part);
  if (!error) return null;
  return (
    <div role="alert">
      <p>{faultWords(error)[locale]}</p>
      {error instanceof PartNotLoaded && error.remedy === "reload" ? (
        <ReloadButton />
      ) : (
        <Button look="strong" barred={isFetching} onClick={() => void refetch()}>
          {chart.again}
        </Button>
      )}
    </div>
  );
}
