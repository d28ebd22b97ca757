import type { Boundaries, Division } from "../../dataset/boundaries";
import type { Bilingual } from "../../i18n/locale";
import { fullName } from "../../map/mapNames";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { mapMessages } from "./mapMessages";
import { usePage } from "../page";
import styles from "./MapTrail.module.css";

interface MapTrailProps {
  readonly province: Bilingual;
  readonly boundaries: Boundaries;
  /** The prefecture in view, or that of the chosen county. */
  readonly prefecture: Division | null;
  readonly county: Division | null;
  /** Null leads back to the whole province. */
  readonly onChoose: (code: string | null) => void;
}

/** The path from the province to the chosen county. Each level leads back to itself, or on to one of its parts. */
export function MapTrail({ province, boundaries, prefecture, county, onChoose }: MapTrailProps) {
  const { locale } = usePage();
  const words = mapMessages[locale];
  const { prefectures } = boundaries;
  const counties = prefecture
    ? boundaries.counties.filter(({ parent }) => String(parent) === prefecture.code)
    : boundaries.counties;
  const above = county && prefecture ? fullName(prefecture, locale) : province[locale];
  return (
    <nav aria-label={words.trail} className={styles.nav}>
      {prefecture && (
        <Button
          aria-label={words.back(above)}
          title={words.back(above)}
          onClick={() => {
            onChoose(county ? prefecture.code : null);
          }}
        >
          ←
        </Button>
      )}
      <ol className={styles.trail}>
        <li>
          <Button
            look="quiet"
            aria-current={prefecture ? undefined : "location"}
            onClick={() => {
              onChoose(null);
            }}
          >
            {province[locale]}
          </Button>
        </li>
        {prefectures.length > 0 && (
          <li className={styles.level}>
            <Level
              label={words.prefecture}
              none={words.allPrefectures}
              divisions={prefectures}
              chosen={prefecture}
              onChoose={onChoose}
            />
          </li>
        )}
        {(prefecture ?? prefectures.length === 0) && (
          <li className={styles.level}>
            <Level
              label={words.county}
              none={words.allCounties}
              divisions={counties}
              chosen={county}
              onChoose={(code) => {
                onChoose(code ?? prefecture?.code ?? null);
              }}
            />
          </li>
        )}
      </ol>
    </nav>
  );
}

interface LevelProps {
  readonly label: string;
  readonly none: string;
  readonly divisions: readonly Division[];
  readonly chosen: Division | null;
  readonly onChoose: (code: string | null) => void;
}

function Level({ label, none, divisions, chosen, onChoose }: LevelProps) {
  const { locale } = usePage();
  return (
    <Select
      label={label}
      labelled="hidden"
      options={[
        { value: "", label: none },
        ...divisions.map((division) => ({ value: division.code, label: fullName(division, locale) })),
      ]}
      value={chosen?.code ?? ""}
      onChange={(code) => {
        onChoose(code === "" ? null : code);
      }}
    />
  );
}
