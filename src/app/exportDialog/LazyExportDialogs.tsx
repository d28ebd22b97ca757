import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { faultWords, loadPart, PartNotLoaded } from "../../export/exportFault";
import { Button } from "../../ui/Button";
import { Modal } from "../../ui/Modal";
import type { ExportDialogs } from "./ExportDialogs";
import { messagesOf } from "../messages";
import { ReloadButton } from "../ReloadButton";
import { usePage } from "../page";
import styles from "./LazyExportDialogs.module.css";

/** Loads the export dialogs when they are first opened, since readers do not need them. */
export function LazyExportDialogs(props: ComponentProps<typeof ExportDialogs>) {
  const { locale, navigate } = usePage();
  const { exportDialog: words } = messagesOf(locale);
  const part = useQuery({
    queryKey: ["exportDialog"],
    queryFn: () => loadPart(() => import("./ExportDialogs")),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
  });
  if (part.data) return <part.data.ExportDialogs {...props} />;
  const isOld = part.error instanceof PartNotLoaded && part.error.remedy === "reload";
  const close = () => {
    navigate({ exporting: null });
  };
  return (
    <Modal headingId="export-loading" onClose={close}>
      <div className={styles.gate}>
        <h2 id="export-loading" tabIndex={-1} className={styles.words}>
          {part.error ? words.notLoaded : words.loading}
        </h2>
        {part.error && <p>{faultWords(part.error)[locale]}</p>}
        <p className={styles.ways}>
          {isOld && <ReloadButton />}
          {part.error && !isOld && (
            <Button look="strong" barred={part.isFetching} onClick={() => void part.refetch()}>
              {words.again}
            </Button>
          )}
          <Button onClick={close}>{words.close}</Button>
        </p>
      </div>
    </Modal>
  );
}
