import type { Area, Fact } from "../dataset/schema";
import type { Bilingual, Locale } from "../i18n/locale";
import { joined, sentences } from "../i18n/punctuation";
import type { PlacesOnMap } from "../selectors/placesOnMap";
import type { PlaceWords } from "./placeWords";

/** What is known of a map's boundaries, whether loaded or not. */
export interface Land {
  readonly counties: number;
  readonly prefectures: number;
  /** How many counties have a boundary that is older than their code. */
  readonly oldLines: number;
}

interface Shown {
  readonly places: PlacesOnMap;
  readonly province: Bilingual;
  readonly land: Land;
  /** The areas that the boundaries lack: then they are no measure of how many the province has. */
  readonly unjoined: readonly Area[];
}

/** A language as the heading needs it. */
interface Worded {
  readonly locale: Locale;
  readonly figure: (fact: Fact) => string;
  readonly inferredDate: (fact: Fact) => string;
  readonly of: (words: Bilingual) => string;
}

/** The words above and below a map of the places that a report mentions. */
export function placesHeading(
  { places, province, land, unjoined }: Shown,
  { locale, figure, inferredDate, of }: Worded,
  words: PlaceWords,
) {
  const { passed } = places;
  const names = (passed?.named ?? places.areas).map(({ label }) => of(label));
  const lacking = joined(
    unjoined.map(({ label }) => of(label)),
    "item",
    locale,
  );
  return {
    title: passed ? words.passed(figure(passed.counties), names) : words.places(names.join(words.separator)),
    subtitle: words.subtitle(of(province), unjoined.length > 0 ? null : land),
    caveat: sentences(
      [
        passed ? words.assessed(inferredDate(passed.counties)) : "",
        lacking === "" ? "" : words.unjoined(lacking),
        oldLinesCaveat(land, words),
      ],
      locale,
    ),
  };
}

/** A caveat with the number of counties whose boundary is older than their code; empty if there are none. */
export function oldLinesCaveat({ oldLines }: Land, words: PlaceWords): string {
  return oldLines === 0 ? "" : words.oldLinesCount(oldLines);
}

/** What boundaries contain. */
export function landOf({
  counties,
  prefectures,
}: {
  readonly counties: readonly { readonly boundaryNote?: string | undefined }[];
  readonly prefectures: readonly unknown[];
}): Land {
  return {
    counties: counties.length,
    prefectures: prefectures.length,
    oldLines: counties.filter(({ boundaryNote }) => boundaryNote !== undefined).length,
  };
}
