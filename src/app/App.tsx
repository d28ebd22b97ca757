import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { charts } from "../charts/index";
import { datasetQuery } from "../dataset/datasetQuery";
import { languageTag, type Locale } from "../i18n/locale";
import { AtlasPage } from "./AtlasPage";
import { DatasetFault } from "./DatasetFault";
import { EmbedPage } from "./embed/EmbedPage";
import { LanguageContext } from "../ui/LanguageRuns";
import { useKeptFocus } from "../ui/useKeptFocus";
import { useReader } from "../ui/useReader";
import { documentTitle } from "./documentTitle";
import { messagesOf } from "./messages";
import { LazyPart } from "./LazyPart";
import { Notices } from "./Notices";
import { AddressContext, LinkAddressContext, PageContext, ReaderContext } from "./page";
import { PageBar } from "./PageBar";
import { PageFoot } from "./PageFoot";
import { pageSections } from "./pageSections";
import { partQuery } from "./parts";
import { isRecordId, registryOf } from "./registry";
import { ReopenedPicture } from "./reopened/ReopenedPicture";
import { TalkNotice } from "./exportDialog/TalkNotice";
import { nameLocale, useAddress } from "./address/useAddress";
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

/** The whole application: the frame of the page, and in it the atlas as soon as its dataset is read. */
export function App({ home, isRendered, built = null }: AppProps) {
  const { data: dataset, error, isFetching, refetch } = useQuery(datasetQuery);
  const registry = useMemo(() => dataset && registryOf(charts, { dataset, geography: null }), [dataset]);
  const known = useMemo(
    () => ({
      charts,
      // Until the dataset is read no id can be told to be unknown.
      isStatement: (id: string) => registry === undefined || registry.byId.has(id) || isRecordId(id),
      isArea: (id: string) => dataset?.areas.some((area) => area.id === id) ?? true,
    }),
    [dataset, registry],
  );
  const { address, ignored, moved, navigate: goTo, addressNow } = useAddress(known);
  const { navigate, offer, hasRoom, moved: keptMoved } = useKeptTalk(address, goTo);
  // A link to a place, or to another mode of the map, shows nothing until the map has its words, so that nothing shifts
  // later.
  const [isOfMap] = useState(address.place !== null || Object.keys(address.modes).some((id) => isMap(id)));
  const geography = useGeography(isOfMap);
  // The code that draws is loaded after the first view. Any other view needs its heights to be laid out.
  const drawing = useQuery(partQuery("drawing"));
  const isComing = geography.isPending || (!isRendered && drawing.isPending);
  const linkAddress = useDeferredValue(address);
  const theme = useTheme(address.theme);
  const hasReader = useReader();
  useKeptFocus();
  const locale = address.locale ?? home;
  const messages = messagesOf(locale);

  // A link that is passed on must show the same view everywhere, so it always names its language.
  useEffect(() => {
    if (address.locale === null) nameLocale(locale);
  }, [address.locale, locale]);

  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
  }, [locale]);

  const fact = registry?.byId.get(address.fact ?? "")?.label[locale] ?? "";
  const exported =
    Object.entries(charts)
      .find(([id]) => id === address.exporting)?.[1]
      .nameOf(locale) ?? "";
  const title = documentTitle(address, locale, { fact, exported });
  useEffect(() => {
    document.title = title;
  }, [title]);

  const page = useMemo(
    () => ({
      locale,
      isBuilt: locale === home && theme.isUsual,
      navigate,
      addressNow,
      palette: theme.palette,
      data: dataset && registry ? { dataset, sources: { dataset, geography: null }, registry } : null,
    }),
    [locale, home, navigate, addressNow, theme.palette, theme.isUsual, dataset, registry],
  );

  const present = useMemo(
    () => (registry ? pageSections(charts, { registry, filters: address.filters, locale }) : []),
    [registry, address.filters, locale],
  );

  const fault = error && (
    <>
      <main id="charts" className={styles.side}>
        <DatasetFault error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      </main>
      {built && locale === home && <BuiltCharts charts={built} />}
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
                  <Notices ignored={ignored} moved={[...moved, ...keptMoved]} />
                  <TalkNotice offer={offer} hasRoom={hasRoom || address.slides.length === 0} />
                </div>
                {isReady && (
                  <ReaderContext value={hasReader}>
                    <AtlasPage present={present} />
                  </ReaderContext>
                )}
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

/** What the build has rendered of the charts, to be read as it stands. */
function BuiltCharts({ charts: built }: { readonly charts: Element }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(built);
  }, [built]);
  return <div ref={place} />;
}

function isMap(id: string): boolean {
  return Object.entries(charts).some(([known, chart]) => known === id && chart.needsGeography);
}
