import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { LanguageRuns } from "../../ui/LanguageRuns";
import { messagesOf } from "../messages";
import { StatementTable } from "./StatementTable";

interface PlainTableProps {
  readonly plot: Plot;
  readonly dataset: Dataset;
}

const inItsLanguage = (text: string) => <LanguageRuns>{text}</LanguageRuns>;

/** A chart as a table that unfolds without a script. */
export function PlainTable({ plot, dataset }: PlainTableProps) {
  return (
    <>
      <summary>{messagesOf(plot.locale).chart.table}</summary>
      <StatementTable plot={plot} dataset={dataset} words={inItsLanguage} label={inItsLanguage} />
    </>
  );
}
