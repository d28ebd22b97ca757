// Before anything that makes a schema.
import "./dataset/withoutEval";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App";
import { datasetQuery } from "./dataset/datasetQuery";
import { preferredLocale } from "./i18n/locale";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");

const client = new QueryClient();
const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App home={preferredLocale([document.documentElement.lang])} />
    </QueryClientProvider>
  </StrictMode>
);

// The build has rendered the view of a link without a question mark; any other is rendered here, from nothing.
const isPrerendered = root.hasChildNodes() && document.documentElement.dataset.view !== "own";
if (isPrerendered) await client.prefetchQuery(datasetQuery);
if (isPrerendered && client.getQueryData(datasetQuery.queryKey)) {
  hydrateRoot(root, app);
} else {
  root.replaceChildren();
  delete document.documentElement.dataset.view;
  createRoot(root).render(app);
}
