import { useQuery } from "@tanstack/react-query";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { PartFault } from "./PartFault";
import { partQuery } from "./parts";

/** Says that charts do not answer, and why, where what they are drawn with has been asked for and has not come. */
export function StillCharts() {
  const { part: words } = messagesOf(usePage().locale);
  const { error, isFetching, refetch } = useQuery({ ...partQuery("chart"), enabled: false });
  if (!error) return null;
  return (
    <PartFault
      lead={words.still}
      error={error}
      isRetrying={isFetching}
      onRetry={() => void refetch({ cancelRefetch: false })}
    />
  );
}
