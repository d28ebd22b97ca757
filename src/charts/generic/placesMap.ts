import { isOfSite, provinceOf, unjoinedAreas } from "../../dataset/province";
import { mapCredit } from "../../map/mapCredit";
import { landOf, placesHeading } from "../../map/placesHeading";
import { placesBody } from "../../map/placesBody";
import { placeWords } from "../../map/placeWords";
import { recordWords } from "../../map/recordWords";
import { placesOnMap } from "../../selectors/placesOnMap";
import { defineChart } from "../defineChart";

/** The map of another province than the site's own, by boundaries that came with the dataset: the places in its report. */
export const placesMap = defineChart({
  section: "lead",
  isOverview: true,
  span: "full",
  isMap: true,
  messages: {
    zh: { name: "地图", place: placeWords.zh, record: recordWords.zh },
    en: { name: "Map", place: placeWords.en, record: recordWords.en },
  },
  rows: ({ dataset, geography }, filters) => {
    const places = placesOnMap(dataset, filters);
    const province = provinceOf(dataset);
    if (!places || !province || !geography || isOfSite(dataset)) return null;
    const { boundaries } = geography;
    return {
      dataset,
      province: province.label,
      places,
      boundaries,
      unjoined: unjoinedAreas(dataset, boundaries),
    };
  },
  heading: (rows, language) => ({
    ...placesHeading({ ...rows, land: landOf(rows.boundaries) }, language, language.messages.place),
    credit: mapCredit(rows.boundaries.credit, language.locale),
  }),
  body: (rows, { locale, messages }) => placesBody({ ...rows, outside: null, locale, words: messages }),
});
