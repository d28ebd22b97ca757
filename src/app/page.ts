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

/** What every part of the page may need to know, and what changes seldom: where the reader stands is apart. */
export interface Page {
  readonly locale: Locale;
  /** Whether the view is the one that the build has rendered into the document. */
  readonly isBuilt: boolean;
  readonly navigate: Navigate;
  /** The address at the moment of the call, for what is asked for without being on show. */
  readonly addressNow: () => Address;
  readonly palette: Palette;
  /** Null until the dataset is read. */
  readonly data: PageData | null;
}

export const PageContext = createContext<Page | null>(null);

/** What is on show. */
export const AddressContext = createContext<Address | null>(null);

/** What links of the page start from: what is on show, a moment later. */
export const LinkAddressContext = createContext<Address | null>(null);

/** Whether there has been a sign of a reader, for whom pictures become live charts. */
export const ReaderContext = createContext(false);

/** The page around a component: its language, address and colours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("There is no page around this component.");
  return page;
}

function addressIn(address: Address | null): Address {
  if (!address) throw new Error("There is no address around this component.");
  return address;
}

/** What is on show, for what changes with it. */
export function useShownAddress(): Address {
  return addressIn(useContext(AddressContext));
}

/** What is on show, for links to another view: they follow once all that is seen has changed. */
export function useLinkAddress(): Address {
  return addressIn(useContext(LinkAddressContext));
}

/** The data on show, for components that are there only once it is read. */
export function usePageData(): PageData {
  const { data } = usePage();
  if (!data) throw new Error("The dataset is not read yet.");
  return data;
}
