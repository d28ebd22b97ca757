import type { Moved } from "../../charts/successors";
import { startAddress, type Address } from "./addressFields";
import { mendedQuery, mendedValues } from "./mended";
import type { Known, Parameter, Reading } from "./parameter";
import { parameters } from "./parameters";

export { startAddress, type Address } from "./addressFields";
export type { Known } from "./parameter";

/** A part of a link that means nothing here, as it was written. */
export interface IgnoredPart {
  readonly parameter: string;
  readonly value: string;
}

/** The result of reading a link. */
export interface ReadAddress {
  readonly address: Address;
  readonly ignored: readonly IgnoredPart[];
  /** Charts in the link that were replaced, and their successors. */
  readonly moved: readonly Moved[];
}

const parameterList: readonly (readonly [string, Parameter])[] = Object.entries(parameters);

/** Parameters added by mail programs, chats and social networks, not by readers. */
const tracking = [
  /^(utm_|dd_|wx|wechat|weibo|share|hms|bd_|mc_|tt_|td|_)/i,
  /^(fbclid|gclid|msclkid|yclid|spm|scm|from|isappinstalled|scene|subscene|clicktime|enterid|timestamp|nsukey)$/,
  /^(chksm|luicode|lfid|sudaref|adtag|ptlang|pvid|sourcetype|ref|code|state|nettype|version)$/i,
];

/** Reads the query of a link. Anything without a meaning is left out and reported. */
export function readAddress(search: string, known: Known): ReadAddress {
  const query = new URLSearchParams(mendedQuery(search));
  const ignored: IgnoredPart[] = [];
  const moved: Moved[] = [];
  let address = startAddress;
  for (const [parameter, { read }] of parameterList) {
    const values = query.getAll(parameter);
    if (values.length === 0) continue;
    const reading = bestReading(values, (mended) => read(mended, known, address));
    address = { ...address, ...reading.says };
    ignored.push(...(reading.ignored ?? []).map((value) => ({ parameter, value })));
    moved.push(...(reading.moved ?? []));
  }
  const unknown = [...new Set(query.keys())].filter(
    (key) => !Object.hasOwn(parameters, key) && !tracking.some((pattern) => pattern.test(key)),
  );
  return {
    address,
    ignored: [...ignored, ...unknown.map((parameter) => ({ parameter, value: query.get(parameter) ?? "" }))],
    moved: moved.filter(({ from }, place) => place === moved.findIndex((other) => other.from === from)),
  };
}

/** Reads values as they are written or, if that leaves less without a meaning, after repairing them. */
function bestReading(values: readonly string[], read: (values: readonly string[]) => Reading): Reading {
  let best = read(values);
  if (!best.ignored?.length) return best;
  const mended = values.map(mendedValues);
  for (let extent = 1; best.ignored?.length && mended.some((ways) => extent < ways.length); extent++) {
    const next = read(mended.map((ways) => ways[Math.min(extent, ways.length - 1)] ?? ""));
    if ((next.ignored?.length ?? 0) < best.ignored.length) best = next;
  }
  return best;
}

/** The query of a link, including `?`; empty for the start page without a particular language. */
export function writeAddress(address: Address): string {
  const query = parameterList.flatMap(([parameter, { write }]) =>
    write(address).map((value) => `${parameter}=${encodeURIComponent(value).replaceAll("%2C", ",")}`),
  );
  return query.length === 0 ? "" : `?${query.join("&")}`;
}
