import { useQuery } from "@tanstack/react-query";
import {
  useDeferredValue,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { chartsOf, type Charts } from "../charts/chartsOf";
import { charts as specialCharts } from "../charts/index";
import type { Initiative } from "../dataset/codes";
import { datasetQueryOf } from "../dataset/datasetQuery";
import { measureLabels } from "../dataset/measureLabels";
import { initiativesOf } from "../dataset/sections";
import { languageTag, type Locale } from "../i18n/locale";
import { initiativeHeading } from "../wording/sectionWords";
import { AtlasPage } from "./AtlasPage";
import { DatasetFault } from "./DatasetFault";
import { EmbedPage } from "./embed/EmbedPage";
import { Button } from "../ui/Button";
import { LanguageContext } from "../ui/LanguageRuns";
import { useKeptFocus } from "../ui/useKeptFocus";
import { documentTitle } from "./documentTitle";
import { messagesOf } from "./messages";
import { LazyPart } from "./LazyPart";
import { Notices } from "./Notices";
import { AddressContext, LinkAddressContext, PageContext, usePage } from "./page";
import { PageBar } from "./PageBar";
import { PageFoot } from "./PageFoot";
import { pageSections } from "./pageSections";
import { partQuery } from "./parts";
import { showDataset } from "./datasets/showDataset";
import { useShownData } from "./datasets/useShownData";
import { isRecordId, registryOf } from "./registry";
import { ReopenedPicture } from "./reopened/ReopenedPicture";
import { TalkNotice } from "./exportDialog/TalkNotice";
import { useAddress } from "./address/useAddress";
import { useKeptTalk } from "./exportDialog/useKeptTalk";
import { useGeography } from "./useGeography";
import { useTheme } from "./useTheme";
import styles from "./App.module.css";

interface AppProps {
  /** The language of the document as it was built, which a link without a language means. */
  readonly home: Locale;
  /** Whether the build has rendered this view; its pictures are then shown until the code that draws others is loaded. */
  readonly isRendered: boolean;
  /** The charts as the build has rendered them, shown while the data cannot be read. */
  readonly built?: Element | null;
}

/** The whole application, begun anew for each dataset. */
export function App(props: AppProps) {
  const data = useShownData();
  return <Atlas key={data} data={data} {...props} />;
}

interface AtlasProps extends AppProps {
  /** The dataset to show; null for the site's own. */
  readonly data: string | null;
}

/** The whole application: the frame of the page, and in it the atlas as soon as its dataset is read. */
function Atlas({ data, home, isRendered, built = null }: AtlasProps) {
  const { data: dataset, error, isFetching, refetch } = useQuery(datasetQueryOf(data));
  // Whether there is a map of another dataset is known only from its boundaries.
  const { data: land, isPending: isLandComing } = useGeography(data !== null);
  const registry = useMemo(
    () => dataset && registryOf(chartsOf(dataset), { dataset, geography: land }),
    [dataset, land],
  );
  const charts: Charts = registry?.charts ?? specialCharts;
  const known = useMemo(
    () => ({
      charts,
      // Until the dataset is read no id can be told to be unknown.
      initiatives: dataset ? initiativesOf(dataset) : null,
      isMeasure: (id: string) => dataset === undefined || measureLabels(dataset).has(id),
      isStatement: (id: string) => registry === undefined || registry.byId.has(id) || isRecordId(id),
      isArea: (id: string) => dataset?.areas.some((area) => area.id === id) ?? true,
    }),
    [charts, dataset, registry],
  );
  const { address, ignored, moved, navigate: goTo, addressNow } = useAddress(known, home);
  const { navigate, offer, hasRoom, moved: keptMoved } = useKeptTalk(address, goTo, known);
  // A link to a place, or to another mode of the map, shows nothing until the map has its words, so that nothing shifts
  // later.
  const [isOfMap] = useState(
    address.place !== null || Object.keys(address.modes).some((id) => charts[id]?.needsGeography),
  );
  const geography = useGeography(isOfMap);
  // The code that draws is loaded after the first view. Any other view needs its heights to be laid out.
  const drawing = useQuery(partQuery("drawing"));
  const isComing = geography.isPending || isLandComing || (!isRendered && drawing.isPending);
  const linkAddress = useDeferredValue(address);
  const theme = useTheme(address.theme);
  useKeptFocus();
  const locale = address.locale ?? home;
  const messages = messagesOf(locale);

  // Before anything is measured, lest everything be laid out twice.
  useInsertionEffect(() => {
    const { documentElement: page } = document;
    // Even the same language, set again, makes the browser work out every style anew.
    if (page.lang !== languageTag[locale]) page.lang = languageTag[locale];
  }, [locale]);

  const fact = registry?.byId.get(address.fact ?? "")?.label[locale] ?? "";
  const exported = charts[address.exporting ?? ""]?.nameOf(locale) ?? "";
  const initiative = (number: Initiative) =>
    dataset ? initiativeHeading(dataset, number).short[locale] : String(number);
  const title = documentTitle(address, locale, { fact, exported, initiative });
  useEffect(() => {
    document.title = title;
  }, [title]);

  const page = useMemo(
    () => ({
      locale,
      isBuilt: data === null && locale === home && theme.isUsual,
      navigate,
      addressNow,
      palette: theme.palette,
      picturePalette: theme.isUsual ? null : theme.palette,
      data: dataset && registry ? { dataset, sources: { dataset, geography: null }, registry } : null,
    }),
    [data, locale, home, navigate, addressNow, theme.palette, theme.isUsual, dataset, registry],
  );

  const present = useMemo(
    () =>
      dataset && registry
        ? pageSections(registry.charts, { dataset, registry, filters: address.filters, locale })
        : [],
    [dataset, registry, address.filters, locale],
  );

  const fault = error && (
    <>
      <main id="charts" className={styles.side}>
        <DatasetFault error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
        {data !== null && <WayBack />}
      </main>
      {built && data === null && locale === home && <BuiltCharts charts={built} />}
    </>
  );
  const waiting = (!dataset || isComing) && !error && (
    <p className={styles.loading} role="status">
      {messages.loading}
    </p>
  );
  const isReady = page.data !== null && !isComing;
  /** Shown in place of the whole page in the notes window, and in a frame on another site. */
  const part = address.isNotesWindow ? (
    <LazyPart name="notesWindow">{({ NotesWindow }) => <NotesWindow />}</LazyPart>
  ) : (
    address.embed !== null && (
      <>
        {isReady && <EmbedPage id={address.embed} present={present} />}
        {fault}
        {waiting}
      </>
    )
  );
  return (
    <PageContext value={page}>
      <AddressContext value={address}>
        <LinkAddressContext value={linkAddress}>
          <LanguageContext value={locale}>
            {part || (
              <>
                <a className={styles.skip} href="#charts">
                  {messages.skip}
                </a>
                <PageBar theme={theme} present={present} />
                <div className={styles.side}>
                  {/* Where scripts run, browsers do not read what is in it. */}
                  <noscript suppressHydrationWarning>{messages.withoutScript}</noscript>
                  {data !== null && isReady && (
                    <LazyPart name="datasets">
                      {({ DatasetNotice }) => <DatasetNotice data={data} />}
                    </LazyPart>
                  )}
                  <Notices ignored={ignored} moved={[...moved, ...keptMoved]} />
                  <TalkNotice offer={offer} hasRoom={hasRoom || address.slides.length === 0} />
                </div>
                {isReady && <AtlasPage present={present} />}
                {fault}
                {waiting}
                {(isReady || error) && <PageFoot>{page.data && <ReopenedPicture known={known} />}</PageFoot>}
              </>
            )}
          </LanguageContext>
        </LinkAddressContext>
      </AddressContext>
    </PageContext>
  );
}

/** Leads from a dataset that could not be read to the site's own. */
function WayBack() {
  const { locale } = usePage();
  return (
    <Button
      onClick={() => {
        showDataset(null);
      }}
    >
      {messagesOf(locale).ownReport}
    </Button>
  );
}

/** What the build has rendered of the charts, to be read as it stands. */
function BuiltCharts({ charts: built }: { readonly charts: Element }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(built);
  }, [built]);
  return <div ref={place} />;
}
