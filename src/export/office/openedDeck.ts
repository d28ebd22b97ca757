import { strFromU8, unzipSync } from "fflate";
import { ExportFault } from "../exportFault";
import { frameDigest, objectDigest } from "./objectDigest";
import type { WordIdentity } from "./objectName";
import { openedNotes, type OpenedNotes } from "./openedNotes";
import { relationsPath } from "./package";
import { slideObjects, type FoundObject } from "./slideObjects";
import { relatedPath, relations, type Files } from "./templateParts";
import { first, named, xmlTree } from "./xmlTree";

/** An object of ours in an opened deck, and what became of it since it was saved. */
export interface OpenedObject extends FoundObject {
  /** Whether its words, figures or colours are no longer those that were written. */
  readonly isChanged: boolean;
  readonly isMoved: boolean;
  /** Of a chart whose marks appear one by one: its parts, which lie behind it in the file. */
  readonly parts: readonly FoundObject[];
}

/** A slide with objects of ours on it. */
export interface OpenedSlide {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly xml: string;
  readonly objects: readonly OpenedObject[];
  /** What it is, where it is a slide of words; null for the slide of a chart. */
  readonly page: WordIdentity | null;
  /** Null where they are none of ours. */
  readonly notes: OpenedNotes | null;
}

/** A deck that was saved here and may have been edited since. */
export interface OpenedDeck {
  readonly files: Files;
  readonly slides: readonly OpenedSlide[];
  /** How many slides it has in all. */
  readonly count: number;
  /** px, 144 to the inch. */
  readonly size: { readonly width: number; readonly height: number };
  /** The theme of its slides. */
  readonly theme: { readonly path: string; readonly xml: string };
  /** The file of a part's relations; empty where it has none. */
  readonly relationsOf: (path: string) => string;
  /** Whether LibreOffice saved it, which writes all shapes anew. */
  readonly isRewritten: boolean;
}

const largestDeck = 100_000_000;
const largestUnpacked = 500_000_000;
const presentationPath = "ppt/presentation.xml";
const emuPerPixel = 12700 / 2;

const faults = {
  large: {
    zh: "文件超过100 MB，或解开后超过500 MB。",
    en: "The file is larger than 100 MB, or than 500 MB unpacked.",
  },
  old: {
    zh: "这是旧的.ppt文件，或者设有密码。请在PowerPoint里另存为不设密码的.pptx。",
    en: "This is an old .ppt file or has a password. Save it in PowerPoint as .pptx without a password.",
  },
  other: {
    zh: "这不是PowerPoint文件。请选择在这里保存过的.pptx。",
    en: "This is not a PowerPoint file. Choose a .pptx that was saved here.",
  },
  strict: {
    zh: "文件存成了“Strict Open XML”格式。请在PowerPoint里另存为普通的.pptx。",
    en: "The file is in the Strict Open XML format. Save it in PowerPoint as an ordinary .pptx.",
  },
  none: {
    zh: "这份演示文稿里没有能认出的图表：它不是在这里保存的，或由旧版保存，或图表已被删除、改名。请另存一份新的，再把改动加进去。",
    en: "No chart in this deck is recognised: it was not saved here, or by an earlier edition, or its charts were deleted or renamed. Save a new deck and edit that.",
  },
} as const;

function filesOf(bytes: Uint8Array): Files {
  if (bytes.length > largestDeck) throw new ExportFault(faults.large);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ExportFault(faults.old);
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > largestUnpacked) throw new ExportFault(faults.large);
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof ExportFault ? cause : new ExportFault(faults.other, { cause });
  }
}

/** Something in a part that cannot be read, told with the part's name. */
function within<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new ExportFault(
      { zh: `文件里的${path}无法读取。`, en: `${path} in the file cannot be read.` },
      { cause },
    );
  }
}

function textOf(files: Files, path: string): string {
  const file = files[path];
  if (!file) throw new Error(`There is no ${path}.`);
  return strFromU8(file);
}

/** Whether a chart of ours is on a slide. */
export function hasChart({ objects }: OpenedSlide): boolean {
  return objects.some(({ kind }) => kind === "Chart");
}

/**
 * Opens a deck and finds what is ours in it.
 * @throws ExportFault that says what is wrong with the file, and where.
 */
export function openDeck(bytes: Uint8Array): OpenedDeck {
  const files = filesOf(bytes);
  if (!files[presentationPath]) throw new ExportFault(faults.other);
  const { paths, size, theme } = within(presentationPath, () => {
    const text = textOf(files, presentationPath);
    if (text.includes("purl.oclc.org/ooxml")) return { paths: null, size: null, theme: null };
    const presentation = xmlTree(text);
    const ids = named(presentation, "p:sldId").map(({ attributes }) => attributes["r:id"] ?? "");
    return {
      paths: ids.flatMap((id) => relatedPath(files, presentationPath, id) ?? []),
      size: first(presentation, "p:sldSz")?.attributes ?? null,
      theme: themePath(files, first(presentation, "p:sldMasterId")?.attributes["r:id"] ?? ""),
    };
  });
  if (paths === null || size === null) throw new ExportFault(paths === null ? faults.strict : faults.other);
  const app = files["docProps/app.xml"];
  const isRewritten = app !== undefined && strFromU8(app).includes("<Application>LibreOffice");
  const slides = paths.flatMap((path, place) => {
    const slide = within(path, () => openedSlide(files, path, place + 1, isRewritten));
    return slide.page !== null || hasChart(slide) ? [slide] : [];
  });
  if (!slides.some(hasChart)) throw new ExportFault(faults.none);
  return {
    files,
    slides,
    count: paths.length,
    size: {
      width: Math.round(Number(size.cx) / emuPerPixel),
      height: Math.round(Number(size.cy) / emuPerPixel),
    },
    theme: { path: theme ?? "", xml: theme === null ? "" : textOf(files, theme) },
    relationsOf: (path) => strFromU8(files[relationsPath(path)] ?? new Uint8Array()),
    isRewritten,
  };
}

/** The theme of a master; null where it names none. */
function themePath(files: Files, masterRelation: string): string | null {
  const master = relatedPath(files, presentationPath, masterRelation);
  const targets = master === null ? [] : relations(files, master).map(([, target]) => target);
  return targets.find((target) => target.includes("/theme/") && files[target] !== undefined) ?? null;
}

function openedSlide(files: Files, path: string, number: number, isRewritten: boolean): OpenedSlide {
  const xml = textOf(files, path);
  if (!/<\/p:sld>\s*$/.test(xml)) throw new Error(`${path} is cut off.`);
  const contentsOf = (relation: string) => {
    const target = relatedPath(files, path, relation);
    const contents = target === null ? undefined : files[target];
    if (contents === undefined) return null;
    return target?.endsWith(".xml") ? strFromU8(contents) : contents;
  };
  const found = slideObjects(xml);
  const isChanged = (object: FoundObject): boolean => objectDigest(object.xml, contentsOf) !== object.content;
  // Where all are measured anew, none can be told from one that was moved.
  const isMoved = (object: FoundObject): boolean => !isRewritten && frameDigest(object.xml) !== object.frame;
  const objects = found.flatMap((object, place): readonly OpenedObject[] => {
    if (object.kind === "Mark") return [];
    const after = found.slice(place + 1);
    const next = after.findIndex(({ kind }) => kind === "Chart");
    const behind = object.kind === "Chart" ? after.slice(0, next === -1 ? after.length : next) : [];
    const parts = behind.filter(({ kind }) => kind === "Mark");
    const areChanged =
      parts.some((part) => isChanged(part) || isMoved(part)) ||
      (parts.length > 0 && parts.length !== object.identity?.built);
    return [{ ...object, parts, isChanged: isChanged(object) || areChanged, isMoved: isMoved(object) }];
  });
  const page = objects.find((object) => object.page !== null)?.page ?? null;
  const notesPath = relations(files, path).find(([, target]) => target.includes("/notesSlides/"))?.[1];
  const notes = notesPath === undefined ? null : openedNotes(notesPath, textOf(files, notesPath));
  return { path, number, xml, objects, page, notes };
}
