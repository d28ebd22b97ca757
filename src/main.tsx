import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App";
import { shownData } from "./app/datasets/useShownData";
import { partQuery } from "./app/parts";
import { datasetQuery, datasetQueryOf } from "./dataset/datasetQuery";
import { preferredLocale } from "./i18n/locale";
import "virtual:colors.css";
import "./ui/base.css";

/** The charts as the build has rendered them, taken out of the page. */
function chartsIn(page: Element): Element {
  const charts = document.createElement("div");
  charts.append(...(page.querySelector("main")?.childNodes ?? []));
  return charts;
}

// Functions that the oldest browser the atlas is made for has. In any older one the page stays as built, with its message.
if (!("hasOwn" in Object && "structuredClone" in window)) throw new Error("This browser is too old.");

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");

const client = new QueryClient();
const appWith = (isRendered: boolean, built: Element | null) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App home={preferredLocale([document.documentElement.lang])} isRendered={isRendered} built={built} />
    </QueryClientProvider>
  </StrictMode>
);

// The build has rendered the view of a link that asks for nothing; any other is rendered here, from nothing.
const isBuilt = root.hasChildNodes() && document.documentElement.dataset.view !== "own";
const dataset = isBuilt ? await client.query(datasetQuery).catch(() => null) : null;
if (dataset) {
  // In pieces, between which the browser answers.
  startTransition(() => {
    hydrateRoot(root, appWith(true, null));
  });
} else {
  // Requested together, so that neither waits for the other.
  for (const name of ["drawing", "pictures"] as const) void client.query(partQuery(name)).catch(() => null);
  const data = shownData();
  // Another dataset is read before anything is shown, so that no chart of it in the link passes for unknown.
  if (data !== null) {
    // Its own dataset is on its way with the page, for whoever goes back to it.
    void client.query(datasetQuery).catch(() => null);
    await client.query(datasetQueryOf(data)).catch(() => null);
  }
  const built = isBuilt ? chartsIn(root) : null;
  root.replaceChildren();
  createRoot(root).render(appWith(false, built));
}
document.documentElement.dataset.view = "live";
// Search engines want whole addresses, which a build that is not told its own cannot know.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[hreflang]")) {
  link.setAttribute("href", link.href);
}
document.getElementById("still")?.remove();
