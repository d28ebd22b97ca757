import type { DatasetError } from "../../dataset/datasetError";
import { formatDate } from "../../i18n/date";
import { Button } from "../../ui/Button";
import { FileDrop } from "../../ui/FileDrop";
import { Modal } from "../../ui/Modal";
import { usePage, useShownAddress } from "../page";
import { datasetsMessages } from "./datasetsMessages";
import { showDataset } from "./showDataset";
import { useDatasets } from "./useDatasets";
import styles from "./DatasetsDialog.module.css";

interface DatasetsDialogProps {
  readonly onClose: () => void;
}

const headingId = "datasets-title";

/** Opens the dataset of another report from a file, and lists those that are kept on this device. */
export function DatasetsDialog({ onClose }: DatasetsDialogProps) {
  const { locale } = usePage();
  const { data: shown } = useShownAddress();
  const words = datasetsMessages[locale];
  const { kept, boundaries, isReading, fault, open, remove } = useDatasets();
  return (
    <Modal headingId={headingId} onClose={onClose}>
      <div className={styles.dialog}>
        <header className={styles.head}>
          <h2 id={headingId} tabIndex={-1}>
            {words.heading}
          </h2>
          <Button look="quiet" aria-label={words.close} title={words.close} onClick={onClose}>
            ×
          </Button>
        </header>
        <FileDrop
          accept=".json,.geojson,.topojson,application/json,application/geo+json"
          words={words.drop}
          onFile={(file) => {
            void open(file);
          }}
        >
          <p>{words.lead}</p>
        </FileDrop>
        <div role="alert">
          {isReading && <p>{words.reading}</p>}
          {fault && <Problems fault={fault} />}
        </div>
        <h3>{words.kept}</h3>
        <ul className={styles.kept}>
          <li>
            <span>{words.own}</span>
            <ShowButton isShown={shown === null} data={null} onShown={onClose} />
          </li>
          {kept.map(({ key, file, title, published }) => (
            <li key={key}>
              <span>
                {words.item(title[locale], formatDate(published, locale))} <small>{file}</small>
              </span>
              <ShowButton isShown={shown === key} data={key} onShown={onClose} />
              <Button
                look="quiet"
                onClick={() => {
                  void remove(key);
                  if (shown === key) showDataset(null);
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
        {boundaries.length > 0 && (
          <>
            <h3>{words.boundaries}</h3>
            <ul className={styles.kept}>
              {boundaries.map(({ key, file, title }) => (
                <li key={key}>
                  <span>
                    {title[locale]} <small>{file}</small>
                  </span>
                  <Button look="quiet" onClick={() => void remove(key)}>
                    {words.remove}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}

interface ShowButtonProps {
  readonly isShown: boolean;
  readonly data: string | null;
  readonly onShown: () => void;
}

function ShowButton({ isShown, data, onShown }: ShowButtonProps) {
  const words = datasetsMessages[usePage().locale];
  if (isShown) return <em>{words.shown}</em>;
  return (
    <Button
      onClick={() => {
        showDataset(data);
        onShown();
      }}
    >
      {words.show}
    </Button>
  );
}

/** The most problems that are listed; whoever has more corrects these first. */
const mostListed = 200;

/** All problems of a file with their places, what was found and what was expected. */
function Problems({ fault }: { readonly fault: DatasetError }) {
  const { locale } = usePage();
  const words = datasetsMessages[locale];
  const all = fault.more + 1;
  const listed = fault.problems.slice(0, mostListed);
  return (
    <>
      <p>{words.wrong(all, fault.file)}</p>
      <div className={styles.problems}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.path}</th>
              <th scope="col">{words.columns.found}</th>
              <th scope="col">{words.columns.expected}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ path, found, expected }, place) => (
              <tr key={`${place} ${path}`}>
                <td>{path === "" ? words.wholeFile : path}</td>
                <td>{shortened(found[locale])}</td>
                <td>{shortened(expected[locale])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > listed.length && <p>{words.rest(all - listed.length)}</p>}
    </>
  );
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
