import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { charts } from "../charts/index";
import { datasetQuery } from "../dataset/datasetQuery";
import { languageTag, preferredLocale } from "../i18n/locale";
import { AtlasPage } from "./AtlasPage";
import { DatasetFault } from "./DatasetFault";
import { Masthead } from "./Masthead";
import { useKeptFocus } from "../ui/useKeptFocus";
import { messagesOf } from "./messages";
import { Notices } from "./Notices";
import { PageFoot } from "./PageFoot";
import { isRecordId, registryOf } from "./registry";
import { ReopenedPicture } from "./ReopenedPicture";
import { TalkNotice } from "./TalkNotice";
import { nameLocale, useAddress } from "./useAddress";
import { useKeptTalk } from "./useKeptTalk";
import { useTheme } from "./useTheme";
import styles from "./App.module.css";

/** The whole application: the frame of the page, and in it the atlas as soon as its dataset is read. */
export function App() {
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
  const { address, ignored, go: goTo } = useAddress(known);
  const { go, offer, hasRoom } = useKeptTalk(address, goTo);
  const theme = useTheme();
  useKeptFocus();
  const locale = address.locale ?? preferredLocale(navigator.languages);
  const messages = messagesOf(locale);

  // A link that is passed on has to show the same: it always names its language.
  useEffect(() => {
    if (address.locale === null) nameLocale(locale);
  }, [address.locale, locale]);

  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
    document.title = messages.name;
  }, [locale, messages]);

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#charts">
        {messages.skip}
      </a>
      <Masthead locale={locale} address={address} go={go} theme={theme} dataset={dataset ?? null} />
      <Notices ignored={ignored} messages={messages} />
      <TalkNotice offer={offer} hasRoom={hasRoom || address.slides.length === 0} locale={locale} />
      {dataset && registry && (
        <AtlasPage
          dataset={dataset}
          registry={registry}
          address={address}
          locale={locale}
          go={go}
          palette={theme.palette}
        />
      )}
      {error && (
        <DatasetFault error={error} locale={locale} isRetrying={isFetching} onRetry={() => void refetch()} />
      )}
      {!dataset && !error && (
        <p className={styles.loading} role="status">
          {messages.loading}
        </p>
      )}
      {(dataset ?? error) && (
        <PageFoot messages={messages}>
          {dataset && <ReopenedPicture known={known} edition={dataset.edition} locale={locale} go={go} />}
        </PageFoot>
      )}
    </div>
  );
}
