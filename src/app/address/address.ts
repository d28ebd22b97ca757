import type { Moved } from "../../charts/successors";
import { startAddress, type Address } from "./addressFields";
import { parameters, type Known, type Parameter } from "./parameters";

export { startAddress, type Address } from "./addressFields";
export type { Known } from "./parameters";

/** Part of a link that means nothing here, as it was written. */
export interface IgnoredPart {
  readonly parameter: string;
  readonly value: string;
}

/** A link as it is understood. */
export interface ReadAddress {
  readonly address: Address;
  readonly ignored: readonly IgnoredPart[];
  /** Charts that went, and where they are now. */
  readonly moved: readonly Moved[];
}

const parameterList: readonly (readonly [string, Parameter])[] = Object.entries(parameters);

/** Parameters that mail programs and networks add; no reader wrote them. */
const tracking = /^(utm_\w+|fbclid|gclid|msclkid|spm|from|isappinstalled|scene|clicktime|enterid|timestamp)$/;

/** Reads a link's query; what means nothing is left out and named. */
export function readAddress(search: string, known: Known): ReadAddress {
  const query = new URLSearchParams(search);
  const ignored: IgnoredPart[] = [];
  const moved: Moved[] = [];
  let address = startAddress;
  for (const [parameter, { read }] of parameterList) {
    const values = query.getAll(parameter);
    if (values.length === 0) continue;
    const reading = read(values, known, address);
    address = { ...address, ...reading.says };
    ignored.push(...(reading.ignored ?? []).map((value) => ({ parameter, value })));
    moved.push(...(reading.moved ?? []));
  }
  const unknown = [...new Set(query.keys())].filter(
    (key) => !Object.hasOwn(parameters, key) && !tracking.test(key),
  );
  return {
    address,
    ignored: [...ignored, ...unknown.map((parameter) => ({ parameter, value: query.get(parameter) ?? "" }))],
    moved: moved.filter(({ from }, place) => place === moved.findIndex((other) => other.from === from)),
  };
}

/** The query of a link, `?` included; empty for the start page in no particular language. */
export function writeAddress(address: Address): string {
  const query = parameterList.flatMap(([parameter, { write }]) =>
    write(address).map((value) => `${parameter}=${encodeURIComponent(value).replaceAll("%2C", ",")}`),
  );
  return query.length === 0 ? "" : `?${query.join("&")}`;
}
