import odblUrl from "../../../data/ODbL-1.0.txt?url";
import { mapCredit } from "../../map/mapCredit";
import { useShownData } from "../datasets/useShownData";
import { usePage } from "../page";
import { useGeography } from "../useGeography";
import { useMapCredit } from "../useMapCredit";
import { aboutMessages } from "./aboutMessages";

/** Everything on the page that does not come from the report, with its sources, and all licences. */
export function OutsideSources() {
  const { locale } = usePage();
  const { outside: words } = aboutMessages[locale];
  const { data: geography } = useGeography(true);
  const batches = geography?.countyExits.batches ?? [];
  const credit = useMapCredit();
  // Only a report of the site's own province stands beside the record and the boundaries of the site.
  const isOfSite = useShownData() === null || batches.length > 0;
  return (
    <>
      {isOfSite && <p>{words.text}</p>}
      {batches.length > 0 && (
        <>
          <p>{words.record(batches.reduce((sum, { count }) => sum + count, 0))}</p>
          <ul>
            {batches.map(({ year, count, source }) => {
              const line = words.batch(year, count, source[locale]);
              return <li key={year}>{source.url === null ? line : <a href={source.url}>{line}</a>}</li>;
            })}
          </ul>
        </>
      )}
      {isOfSite && <p>{words.boundaries}</p>}
      <ul>
        {credit && <li>{mapCredit(credit, locale)}</li>}
        {words.licences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isOfSite && (
        <p>
          <a href={odblUrl}>{words.odbl}</a>
        </p>
      )}
    </>
  );
}
