import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { Button } from "../ui/Button";
import { Modal } from "../ui/Modal";
import type { Studio } from "./studio/Studio";
import { messagesOf } from "./messages";
import styles from "./StudioGate.module.css";

/** Loads the export dialogs with the first wish to export: the page is read without them. */
export function StudioGate(props: ComponentProps<typeof Studio>) {
  const { locale, go } = props;
  const { studio: words } = messagesOf(locale);
  const part = useQuery({
    queryKey: ["studio"],
    queryFn: () => import("./studio/Studio"),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
  });
  if (part.data) return <part.data.Studio {...props} />;
  const close = () => {
    go({ exporting: null });
  };
  return (
    <Modal headingId="studio-gate" onClose={close}>
      <div className={styles.gate}>
        <h2 id="studio-gate" tabIndex={-1} className={styles.words}>
          {part.error ? words.notLoaded : words.loading}
        </h2>
        <p className={styles.ways}>
          {part.error && (
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
