import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Sources } from "../../src/charts/chart";
import { charts } from "../../src/charts/index";
import { datasetQuery, geographyQuery } from "../../src/dataset/datasetQuery";
import { locales, type Locale } from "../../src/i18n/locale";
import { noFilters } from "../../src/selectors/filters";
import { Select } from "../../src/ui/Select";
import { drawnIn, gallerySizes, type GallerySize } from "./drawnIn";

/** What the gallery shows: by default everything, with one chart per row. */
interface Choice {
  readonly chart: string;
  readonly locale: Locale | "both";
  readonly theme: "light" | "dark" | "both";
  readonly size: GallerySize | "all";
  readonly initiative: string;
}

const everything: Choice = { chart: "all", locale: "both", theme: "light", size: "slide", initiative: "all" };

const options: { readonly [Field in keyof Choice]: readonly string[] } = {
  chart: ["all", ...Object.keys(charts)],
  locale: ["both", ...locales],
  theme: ["light", "dark", "both"],
  size: ["all", ...gallerySizes],
  initiative: ["all", "1", "2", "3", "4", "5", "6", "7", "8"],
};

/** All charts in all modes, languages, themes and sizes, drawn from the current code. */
export function Gallery() {
  const dataset = useQuery(datasetQuery);
  const geography = useQuery(geographyQuery);
  const [choice, setChoice] = useState(everything);
  const failure = dataset.error ?? geography.error;
  if (failure) return <p role="alert">{failure.message}</p>;
  if (!dataset.data || !geography.data) return <p>Loading …</p>;
  const sources: Sources = { dataset: dataset.data, geography: geography.data };
  return (
    <>
      <form className="choices">
        {Object.entries(options).map(([field, values]) => (
          <Select
            key={field}
            label={field}
            labelled="beside"
            options={values.map((value) => ({ value, label: value }))}
            value={String(Object.entries(choice).find(([name]) => name === field)?.[1])}
            onChange={(value) => {
              setChoice({ ...choice, [field]: value });
            }}
          />
        ))}
      </form>
      {Object.keys(charts)
        .filter((id) => choice.chart === "all" || choice.chart === id)
        .map((id) => (
          <ChartPictures key={id} id={id} choice={choice} sources={sources} />
        ))}
    </>
  );
}

interface ChartPicturesProps {
  readonly id: string;
  readonly choice: Choice;
  readonly sources: Sources;
}

function ChartPictures({ id, choice, sources }: ChartPicturesProps) {
  const pictures = useMemo(() => picturesOf(id, choice, sources), [id, choice, sources]);
  return (
    <section>
      <h2>{id}</h2>
      {pictures.length === 0 && <p>The filter leaves nothing of this chart.</p>}
      <div className="pictures">
        {pictures.map(({ name, src, width, height }) => (
          <figure key={name}>
            <img src={src} width={width} height={height} alt={name} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function picturesOf(id: string, choice: Choice, sources: Sources) {
  const chart = Object.entries(charts).find(([name]) => name === id)?.[1];
  if (!chart) return [];
  const filters = choice.initiative === "all" ? noFilters : { initiatives: [Number(choice.initiative)] };
  const modes = chart.modes.length > 0 ? chart.modes : [undefined];
  const themes = (["light", "dark"] as const).filter(
    (theme) => choice.theme === "both" || choice.theme === theme,
  );
  const sizes = gallerySizes.filter((size) => choice.size === "all" || choice.size === size);
  return modes.flatMap((mode) =>
    locales
      .filter((locale) => choice.locale === "both" || choice.locale === locale)
      .flatMap((locale) => {
        const plot = chart.plot(sources, { filters, locale, mode });
        if (!plot) return [];
        return themes.flatMap((theme) =>
          sizes.map((size) => ({
            ...drawnIn({ plot, dataset: sources.dataset, filters }, size, theme),
            name: [mode, locale, theme, size].filter((part) => part !== undefined).join(" · "),
          })),
        );
      }),
  );
}
