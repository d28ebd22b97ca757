import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { reportCopyOf, type ReportCopy } from "../../dataset/reportCopy";
import { largestReportFile, readReportFile, type ReportFileFault } from "../../dataset/reportFile";
import { usePageData } from "../page";
import { forgetCopy, keepCopy, reportCopyQuery } from "./reportCopyQuery";

interface OwnCopy {
  /** Null if the reader has given none, undefined while it is being looked up. */
  readonly copy: ReportCopy | null | undefined;
  /** The reason why the last file cannot be a copy of the report. */
  readonly fault: ReportFileFault | null;
  readonly open: (file: File) => Promise<void>;
  readonly forget: () => void;
}

/** The reader's own copy of the report, and functions to open and to remove one. */
export function useReportCopy(): OwnCopy {
  const { sha256 } = usePageData().dataset.report;
  const query = reportCopyQuery(sha256);
  const { data: copy } = useQuery(query);
  const client = useQueryClient();
  const [fault, setFault] = useState<ReportFileFault | null>(null);
  return {
    copy,
    fault,
    open: async (file) => {
      // A file that is too large is not read at all.
      const reading =
        file.size > largestReportFile
          ? ({ text: null, fault: "tooLarge" } as const)
          : readReportFile(new Uint8Array(await file.arrayBuffer()));
      setFault(reading.fault);
      if (reading.text === null) return;
      client.setQueryData(query.queryKey, keepCopy(await reportCopyOf(reading.text, sha256), sha256));
    },
    forget: () => {
      forgetCopy(sha256);
      client.setQueryData(query.queryKey, null);
    },
  };
}
