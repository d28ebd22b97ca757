import { unzlibSync } from "fflate";

/** The tables of an OpenType font, by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const woffSignature = 0x774f4646;
const woffHeader = 44;
const woffEntry = 20;

/** The unpacked tables of a WOFF 1 file; throws for any other file. */
export function tablesOf(woff: Uint8Array): FontTables {
  const view = viewOf(woff);
  if (woff.length < woffHeader || view.getUint32(0) !== woffSignature) {
    throw new Error("This is not a WOFF font.");
  }
  const tables = new Map<string, Uint8Array>();
  for (let entry = 0; entry < view.getUint16(12); entry += 1) {
    const at = woffHeader + entry * woffEntry;
    const tag = String.fromCharCode(...woff.subarray(at, at + 4));
    const offset = view.getUint32(at + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(at + 8));
    const length = view.getUint32(at + 12);
    // A copy in either case, as the file's bytes are shared with later requests.
    tables.set(tag, packed.length < length ? unzlibSync(packed) : new Uint8Array(packed));
  }
  return tables;
}

export function tableOf(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

const trueType = 0x00010000;
const sfntHeader = 12;
const sfntEntry = 16;

/**
 * A TrueType font file made of tables, in the order of their tags as readers expect. Its checksums are 0, since only our own
 * code reads it.
 */
export function sfntOf(tables: FontTables): Uint8Array {
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const start = sfntHeader + sfntEntry * tables.size;
  const length = [...tables.values()].reduce((sum, table) => sum + padded(table.length), start);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  view.setUint32(0, trueType);
  view.setUint16(4, tables.size);
  let entry = sfntHeader;
  let offset = start;
  for (const [tag, table] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    file.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    file.set(table, offset);
    entry += sfntEntry;
    offset += padded(table.length);
  }
  return file;
}
