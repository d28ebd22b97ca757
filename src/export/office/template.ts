import { strFromU8, unzipSync } from "fflate";
import type { Box } from "../../render/shapes";
import { ExportFault } from "../exportFault";
import { contentTypes, reachableParts, relatedPath } from "./templateParts";
import type { LayoutName } from "./layoutName";
import type { Part } from "./package";
import type { SlideFrame } from "./slideFrame";
import { first, named, xmlTree, type XmlNode } from "./xmlTree";

/** A layout of a template, as far as slides are made with it. */
export interface TemplateLayout {
  readonly path: string;
  readonly title: string;
  /** The places that it has for a slide's number and footer, by what a slide calls them; null where it has none. */
  readonly number: string | null;
  readonly footer: string | null;
  readonly subtitle: string | null;
  readonly body: string | null;
}

/** An organisation's template: its master with all that belongs to it, and how slides are made with it. */
export interface Template {
  readonly parts: readonly Part[];
  readonly master: string;
  readonly masterId: string;
  readonly theme: string;
  /** Inches. */
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  readonly layouts: Readonly<Record<LayoutName, TemplateLayout>>;
  readonly frame: SlideFrame;
}

const largestTemplate = 50_000_000;
const emuPerPoint = 12700;
/** The least room for a chart, in pt. */
const leastRoom = { width: 240, height: 160 } as const;

const faults = {
  large: { zh: "模板超过50 MB。", en: "The template is larger than 50 MB." },
  old: {
    zh: "模板是旧的.ppt文件，或者设有密码。请在PowerPoint里另存为不设密码的.pptx或.potx。",
    en: "The template is an old .ppt file or has a password. Save it in PowerPoint as .pptx or .potx without a password.",
  },
  other: {
    zh: "这不是PowerPoint文件。请选择.pptx或.potx。",
    en: "This is not a PowerPoint file. Choose a .pptx or .potx.",
  },
  strict: {
    zh: "模板存成了“Strict Open XML”格式。请在PowerPoint里另存为普通的.pptx。",
    en: "The template is in the Strict Open XML format. Save it in PowerPoint as an ordinary .pptx.",
  },
  bare: {
    zh: "模板里没有带标题的版式，无法用来制作幻灯片。",
    en: "The template has no layout with a title, so no slides can be made with it.",
  },
  narrow: {
    zh: "模板留给正文的地方太小，放不下图表。",
    en: "The template leaves too little room for charts.",
  },
} as const;

type Files = Readonly<Record<string, Uint8Array>>;

function filesOf(bytes: Uint8Array): Files {
  if (bytes.length > largestTemplate) throw new ExportFault(faults.large);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ExportFault(faults.old);
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new ExportFault(faults.other, { cause });
  }
}

/**
 * Reads a template.
 * @throws ExportFault that says what is wrong with it.
 */
export function readTemplate(bytes: Uint8Array): Template {
  const files = filesOf(bytes);
  try {
    return templateOf(files);
  } catch (cause) {
    if (cause instanceof ExportFault) throw cause;
    throw new ExportFault(faults.other, { cause });
  }
}

function treeAt(files: Files, path: string): XmlNode {
  const file = files[path];
  if (!file) throw new ExportFault(faults.other);
  return xmlTree(strFromU8(file));
}

function templateOf(files: Files): Template {
  const path = "ppt/presentation.xml";
  const presentation = treeAt(files, path);
  if (strFromU8(files[path] ?? new Uint8Array()).includes("purl.oclc.org/ooxml"))
    throw new ExportFault(faults.strict);
  const masterId = first(presentation, "p:sldMasterId");
  const size = first(presentation, "p:sldSz");
  const master = relatedPath(files, path, masterId?.attributes["r:id"] ?? "");
  if (!masterId || !size || master === null) throw new ExportFault(faults.other);
  const masterTree = treeAt(files, master);
  const layouts = named(masterTree, "p:sldLayoutId").flatMap(({ attributes }) => {
    const layout = relatedPath(files, master, attributes["r:id"] ?? "");
    return layout === null ? [] : [{ path: layout, tree: treeAt(files, layout) }];
  });
  const parts = reachableParts(files, master, contentTypes(files));
  const theme = parts.find(({ type }) => type?.endsWith(".theme+xml"));
  if (!theme) throw new ExportFault(faults.other);
  const chosen = chosenLayouts(layouts);
  return {
    parts,
    master,
    masterId: masterId.attributes.id ?? "2147483648",
    theme: theme.path,
    width: Number(size.attributes.cx) / emuPerPoint / 72,
    height: Number(size.attributes.cy) / emuPerPoint / 72,
    isDark: isDark(masterTree, treeAt(files, theme.path)),
    layouts: {
      cover: layoutOf(chosen.cover),
      chart: layoutOf(chosen.chart),
      text: layoutOf(chosen.text),
      section: layoutOf(chosen.section),
    },
    frame: frameOf(chosen.text.tree, chosen.chart.tree, masterTree),
  };
}

interface Layout {
  readonly path: string;
  readonly tree: XmlNode;
}

/** A placeholder element, and the shape it belongs to. */
interface Place {
  readonly ph: XmlNode;
  readonly shape: XmlNode;
  readonly type: string;
}

function placesIn(tree: XmlNode): readonly Place[] {
  return named(tree, "p:sp").flatMap((shape) => {
    const ph = first(shape, "p:ph");
    return ph ? [{ ph, shape, type: ph.attributes.type ?? "obj" }] : [];
  });
}

const isTitle = ({ type }: Place): boolean => type === "title" || type === "ctrTitle";
const isBody = ({ type }: Place): boolean => type === "obj" || type === "body";

function chosenLayouts(layouts: readonly Layout[]): Readonly<Record<LayoutName, Layout>> {
  const titled = layouts.filter(({ tree }) => placesIn(tree).some(isTitle));
  const typed = (...types: readonly string[]) =>
    titled.find(({ tree }) => types.includes(tree.attributes.type ?? ""));
  const text =
    typed("obj", "tx") ??
    titled.find(({ tree }) => placesIn(tree).filter(isBody).length === 1) ??
    titled.find(({ tree }) => placesIn(tree).some(isBody));
  const [any] = titled;
  if (!any || !text) throw new ExportFault(faults.bare);
  // A slide need not fill every place of its layout.
  const cover = typed("title") ?? any;
  return { cover, chart: typed("titleOnly") ?? text, text, section: typed("secHead") ?? cover };
}

/** How a slide names a place of its layout. */
function placeholderXml(place: Place | undefined): string | null {
  if (!place) return null;
  const { type, idx, sz } = place.ph.attributes;
  const attributes = Object.entries({ type, sz, idx }).flatMap(([name, value]) =>
    typeof value === "string" ? [` ${name}="${value}"`] : [],
  );
  return `<p:ph${attributes.join("")}/>`;
}

function layoutOf({ path, tree }: Layout): TemplateLayout {
  const places = placesIn(tree);
  const of = (...types: readonly string[]) => placeholderXml(places.find(({ type }) => types.includes(type)));
  return {
    path,
    title: of("title", "ctrTitle") ?? '<p:ph type="title"/>',
    number: of("sldNum"),
    footer: of("ftr"),
    subtitle: of("subTitle"),
    body: of("obj", "body"),
  };
}

/** A placeholder's box in pt; null if it inherits another's. */
function boxOf(place: Place | undefined): Box | null {
  const [offset, extent] = [place && first(place.shape, "a:off"), place && first(place.shape, "a:ext")];
  if (!offset || !extent) return null;
  const points = (value: string | null | undefined): number => Number(value ?? 0) / emuPerPoint;
  return {
    x: points(offset.attributes.x),
    y: points(offset.attributes.y),
    width: points(extent.attributes.cx),
    height: points(extent.attributes.cy),
  };
}

function frameOf(text: XmlNode, chart: XmlNode, master: XmlNode): SlideFrame {
  const find = (tree: XmlNode, is: (place: Place) => boolean) => placesIn(tree).find(is);
  const title = boxOf(find(chart, isTitle)) ?? boxOf(find(text, isTitle)) ?? boxOf(find(master, isTitle));
  const content = boxOf(find(text, isBody)) ?? boxOf(find(master, isBody));
  if (!title || !content) throw new ExportFault(faults.bare);
  if (content.width < leastRoom.width || content.height < leastRoom.height)
    throw new ExportFault(faults.narrow);
  const style = first(master, "p:titleStyle");
  const size = style && first(style, "a:defRPr")?.attributes.sz;
  return { title, content, titleSize: Number(size ?? 4400) / 100 };
}

/** Whether slides have light words on a dark background, judging by the master's background colour. */
function isDark(master: XmlNode, theme: XmlNode): boolean {
  const slot = first(master, "p:clrMap")?.attributes.bg1 ?? "lt1";
  const color = first(theme, `a:${slot}`)?.children.find((child) => typeof child !== "string");
  const hex = color?.attributes.lastClr ?? color?.attributes.val ?? "FFFFFF";
  const [red = 255, green = 255, blue = 255] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
