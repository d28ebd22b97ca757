import { useQuery } from "@tanstack/react-query";
import { unshownFacts } from "../../charts/generic/genericCharts";
import { charts } from "../../charts/index";
import { isKeptKey, keptText } from "../../dataset/keptDatasets";
import { formatDate } from "../../i18n/date";
import { sentences } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
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
    queryFn: async () => !isKeptKey(data) || (await keptText(data).catch(() => null)) !== null,
    networkMode: "always",
  });
  const { title, published } = dataset.report;
  const unshown = unshownFacts(charts, dataset);
  return (
    <div className={styles.notice} role="status" data-testid="dataset-notice">
      <p>
        {sentences(
          [
            words.notice(title[locale], formatDate(published, locale)),
            words.general(unshown.length, dataset.facts.length),
            isKept ? "" : words.unkept,
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
