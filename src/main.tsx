import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App";
import { partQuery } from "./app/parts";
import { datasetQuery } from "./dataset/datasetQuery";
import { preferredLocale } from "./i18n/locale";
import "virtual:colors.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");

const client = new QueryClient();
const appOf = (isRendered: boolean) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App home={preferredLocale([document.documentElement.lang])} isRendered={isRendered} />
    </QueryClientProvider>
  </StrictMode>
);

// The build has rendered the view of a link that asks for nothing; any other is rendered here, from nothing.
const isBuilt = root.hasChildNodes() && document.documentElement.dataset.view !== "own";
const dataset = isBuilt ? await client.query(datasetQuery).catch(() => null) : null;
if (dataset) {
  hydrateRoot(root, appOf(true));
} else {
  // Asked for together: one would wait for the other otherwise.
  void client.query(partQuery("drawing")).catch(() => null);
  void import("./app/figure/LiveChart").catch(() => null);
  root.replaceChildren();
  createRoot(root).render(appOf(false));
}
document.documentElement.dataset.view = "live";
