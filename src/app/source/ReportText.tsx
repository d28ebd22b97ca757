import { useMemo, useState } from "react";
import { passagesOf } from "../../dataset/passages";
import { bracketed, joined } from "../../i18n/punctuation";
import { placesInReport } from "../../selectors/placesInReport";
import type { Entry } from "../../selectors/reportOrder";
import { Button } from "../../ui/Button";
import { referenceText } from "../../wording/referenceText";
import { AddressLink } from "../address/AddressLink";
import { usePage } from "../page";
import { numeralAnchor } from "../reading/numeralAnchor";
import { OpenReportCopy } from "./OpenReportCopy";
import { ReportPassage } from "./ReportPassage";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";
import { useReportCopy } from "./useReportCopy";
import { useReportNumerals } from "./useReportNumerals";

interface ReportTextProps {
  readonly entry: Entry;
}

/** The passage about an entry in the reader's own copy of the report, or buttons to open a copy. */
export function ReportText({ entry }: ReportTextProps) {
  const { locale } = usePage();
  const { report: words, alsoAt: alsoWord } = sourceMessages[locale];
  const own = useReportCopy();
  const { copy } = own;
  const { read } = useReportNumerals(copy);
  const places = useMemo(() => placesInReport(entry), [entry]);
  // Stored with the id of the entry, since another entry starts at its main place.
  const [turned, setTurned] = useState({ to: entry.id, place: 0 });
  const turnedTo = turned.to === entry.id ? turned.place : 0;
  const isRepeated = entry.kind === "fact" && places.length > 1;
  const passages = useMemo(() => {
    const shown = isRepeated ? places.slice(turnedTo, turnedTo + 1) : places;
    return copy ? passagesOf(copy, shown) : [];
  }, [copy, places, isRepeated, turnedTo]);
  const otherPlaces = places
    .slice(1)
    .map(({ at, printed }) => bracketed(referenceText(at, locale), `“${printed}”`, locale));
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      {isRepeated && !copy && (
        <p className={styles.quiet}>
          {joined([alsoWord, joined(otherPlaces, "phrase", locale)], "colon", locale)}
        </p>
      )}
      {isRepeated && copy && (
        <div className={styles.places} role="group" aria-label={words.places}>
          {places.map(({ at, printed }, place) => (
            <Button
              key={`${at.section}.${at.sentence}.${printed}`}
              aria-pressed={place === turnedTo}
              onClick={() => {
                setTurned({ to: entry.id, place });
              }}
            >
              {referenceText(at, locale)}
            </Button>
          ))}
        </div>
      )}
      {copy && passages.length === 0 && <p className={styles.quiet}>{words.notFound}</p>}
      {passages.map((passage) => (
        <ReportPassage
          key={passage.paragraph}
          passage={passage}
          numerals={read?.numerals ?? []}
          name={words.paragraph}
        />
      ))}
      {copy && (
        <AddressLink
          change={{ page: "report", fact: null, mark: [] }}
          target={numeralAnchor(entry.id)}
          className={styles.inList}
        >
          {words.whole}
        </AddressLink>
      )}
      <OpenReportCopy own={own} />
    </section>
  );
}
