import odblUrl from "../../../data/ODbL-1.0.txt?url";
import { usePage } from "../page";
import { useGeography } from "../useGeography";
import { aboutMessages } from "./aboutMessages";

/** Everything on the page that does not come from the report, with its sources, and all licences. */
export function OutsideSources() {
  const { locale } = usePage();
  const { outside: words } = aboutMessages[locale];
  const { data: geography } = useGeography(true);
  const batches = geography?.countyExits.batches ?? [];
  return (
    <>
      <p>{words.text}</p>
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
      <p>{words.boundaries}</p>
      <ul>
        {words.licences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={odblUrl}>{words.odbl}</a>
      </p>
    </>
  );
}
