import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App";
import { datasetQuery } from "./dataset/datasetQuery";
import type { Dataset } from "./dataset/schema";
import type { Locale } from "./i18n/locale";

/** The page in a language as HTML, as it looks before any script runs. */
export function prerendered(home: Locale, dataset: Dataset): string {
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, dataset);
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App home={home} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
