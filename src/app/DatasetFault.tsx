import { useQuery } from "@tanstack/react-query";
import { DatasetError } from "../dataset/datasetError";
import { Button } from "../ui/Button";
import { isOutdated } from "../ui/isOutdated";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { ReloadButton } from "./ReloadButton";
import styles from "./DatasetFault.module.css";

interface DatasetFaultProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Why the data could not be read: file, place, what was found and expected, and the way to try again. */
export function DatasetFault({ error, isRetrying, onRetry }: DatasetFaultProps) {
  const { locale } = usePage();
  const { fault } = messagesOf(locale);
  const { data: isOld } = useQuery({
    queryKey: ["outdated", error.message],
    queryFn: isOutdated,
    networkMode: "always",
    retry: false,
  });
  const rows: readonly (readonly [string, string])[] =
    error instanceof DatasetError
      ? [
          [fault.file, error.file],
          [fault.path, error.path === "" ? fault.wholeFile : error.path],
          [fault.found, error.found[locale]],
          [fault.expected, error.expected[locale]],
        ]
      : [[fault.found, error.message]];
  return (
    <section className={styles.fault} role="alert" data-testid="dataset-fault">
      <h2>{fault.title}</h2>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value.length > 300 ? `${value.slice(0, 300)}…` : value}</dd>
          </div>
        ))}
      </dl>
      {error instanceof DatasetError && error.more > 0 && <p>{fault.more(error.more)}</p>}
      <p className={styles.advice}>{isOld ? fault.outdated : fault.advice}</p>
      {isOld ? (
        <ReloadButton />
      ) : (
        <Button look="strong" barred={isRetrying} onClick={onRetry}>
          {isRetrying ? fault.retrying : fault.retry}
        </Button>
      )}
    </section>
  );
}
