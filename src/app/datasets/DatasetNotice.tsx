import { useQuery } from "@tanstack/react-query";
import { unshownFacts } from "../../charts/generic/genericCharts";
import { charts } from "../../charts/index";
import { isKeptKey, keptFile } from "../../dataset/keptDatasets";
import { DatasetError } from "../../dataset/datasetError";
import { unjoinedAreas } from "../../dataset/province";
import { formatDate } from "../../i18n/date";
import { joined, sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
import { useGeography } from "../useGeography";
import { OpenDataset } from "./OpenDataset";
import { datasetsMessages } from "./datasetsMessages";
import { showDataset } from "./showDataset";
import styles from "../Notices.module.css";

interface DatasetNoticeProps {
  readonly data: string;
}

/** Says which other dataset is shown, what of it has no chart of its own, and leads back to the site's own report. */
export function DatasetNotice({ data }: DatasetNoticeProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const words = datasetsMessages[locale];
  const { data: isKept = true } = useQuery({
    queryKey: ["isKeptDataset", data],
    queryFn: async () => !isKeptKey(data) || (await keptFile(data).catch(() => null)) !== null,
    networkMode: "always",
  });
  const { title, published } = dataset.report;
  const unshown = unshownFacts(charts, dataset);
  const mapWords = useMapWords();
  return (
    <div className={styles.notice} role="status" data-testid="dataset-notice">
      <p>
        {sentences(
          [
            words.notice(title[locale], formatDate(published, locale)),
            words.general(unshown.length, dataset.facts.length),
            isKept ? "" : words.unkept,
            mapWords,
          ],
          locale,
        )}
      </p>
      <span className={styles.ways}>
        <Button
          onClick={() => {
            showDataset(null);
          }}
        >
          {messagesOf(locale).ownReport}
        </Button>
        <OpenDataset words={words.others} />
      </span>
    </div>
  );
}

/** Why there is no map, or which places it lacks; empty if neither needs saying. */
function useMapWords(): string {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const { data: geography, error, isPending } = useGeography(true);
  const words = datasetsMessages[locale];
  if (isPending) return "";
  if (error instanceof DatasetError) {
    const { file, path, found, expected } = error;
    return words.wrongBoundaries(file, path, found[locale], expected[locale]);
  }
  if (geography) {
    const lacking = unjoinedAreas(dataset, geography.boundaries).map(({ label }) => label[locale]);
    return lacking.length === 0 ? "" : words.unjoined(joined(lacking, "item", locale));
  }
  if (dataset.boundaries !== undefined) return words.openNamed(dataset.boundaries);
  return dataset.places.length === 0 ? "" : words.openBoundaries;
}
