import { drawnStatuses } from "../../dataset/codes";
import { sentenceCase } from "../../i18n/sentenceCase";
import { statusWords } from "../../wording/words";
import { StatusSwatch } from "../card/StatusSwatch";
import { usePage } from "../page";
import styles from "./AboutPage.module.css";
import { aboutMessages } from "./aboutMessages";

/** The meaning of solid, hatched, outlined and grey, and how numbers that the report does not print are marked. */
export function FillMeanings() {
  const { locale } = usePage();
  const { fills } = aboutMessages[locale];
  return (
    <>
      <p>{fills.lead}</p>
      <dl className={styles.fills}>
        {drawnStatuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusSwatch status={status} />
              {sentenceCase(statusWords[status][locale])}
            </dt>
            <dd>{fills.meanings[status]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <StatusSwatch status="computed" />
            {sentenceCase(statusWords.computed[locale])}
          </dt>
          <dd>{fills.computed}</dd>
        </div>
      </dl>
      <p>{fills.rounded}</p>
    </>
  );
}
