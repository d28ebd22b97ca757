import { createContext, useContext } from "react";
import type { Sources } from "../charts/chart";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import type { Palette } from "../render/theme";
import type { Address } from "./address/address";
import type { Navigate } from "./address/useAddress";
import type { Registry } from "./registry";

/** The data of the page, once loaded. */
export interface PageData {
  readonly dataset: Dataset;
  /** The dataset without the boundaries, which only the map needs. */
  readonly sources: Sources;
  readonly registry: Registry;
}

/** What every part of the page may need and rarely changes. The address, which changes often, is separate. */
export interface Page {
  readonly locale: Locale;
  /** Whether the view is the one that the build rendered into the document. */
  readonly isBuilt: boolean;
  readonly navigate: Navigate;
  /** The address at the moment of the call, for code that does not depend on what is shown. */
  readonly addressNow: () => Address;
  readonly palette: Palette;
  /** The colours of pictures; null if theirs, which follow the page's light or dark, will do. */
  readonly picturePalette: Palette | null;
  /** Null until the dataset is loaded. */
  readonly data: PageData | null;
}

export const PageContext = createContext<Page | null>(null);

/** The current address. */
export const AddressContext = createContext<Address | null>(null);

/** The address on which links are based: the current one, updated with low priority. */
export const LinkAddressContext = createContext<Address | null>(null);

/** The page around a component: its language, navigation and colours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("There is no page around this component.");
  return page;
}

function addressIn(address: Address | null): Address {
  if (!address) throw new Error("There is no address around this component.");
  return address;
}

/** The current address, for components that depend on it. */
export function useShownAddress(): Address {
  return addressIn(useContext(AddressContext));
}

/** The address for links to other views, which are updated after everything that is visible. */
export function useLinkAddress(): Address {
  return addressIn(useContext(LinkAddressContext));
}

/** The page's data, for components that are rendered only once they are loaded. */
export function usePageData(): PageData {
  const { data } = usePage();
  if (!data) throw new Error("The dataset is not read yet.");
  return data;
}
