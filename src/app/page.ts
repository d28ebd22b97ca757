import { createContext, useContext } from "react";
import type { Sources } from "../charts/chart";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import type { Palette } from "../render/theme";
import type { Address } from "./address/address";
import type { Navigate } from "./address/useAddress";
import type { Registry } from "./registry";

/** What is on show, once it is read. */
export interface PageData {
  readonly dataset: Dataset;
  /** The dataset without the boundaries, which only the map asks for. */
  readonly sources: Sources;
  readonly registry: Registry;
}

/** What every part of the page may need to know. */
export interface Page {
  readonly locale: Locale;
  /** Whether the view is the one that the build has rendered into the document. */
  readonly isBuilt: boolean;
  readonly address: Address;
  readonly navigate: Navigate;
  readonly palette: Palette;
  /** Null until the dataset is read. */
  readonly data: PageData | null;
}

export const PageContext = createContext<Page | null>(null);

/** Whether there has been a sign of a reader, for whom pictures become live charts. */
export const ReaderContext = createContext(false);

/** The page around a component: its language, address and colours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("There is no page around this component.");
  return page;
}

/** The data on show, for components that are there only once it is read. */
export function usePageData(): PageData {
  const { data } = usePage();
  if (!data) throw new Error("The dataset is not read yet.");
  return data;
}
