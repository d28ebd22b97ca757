import { named, xmlTree, type XmlNode } from "./xmlTree";

/** The contents of the part that a relation of the slide leads to: a chart's XML or a picture's bytes; null for none. */
export type RelatedContents = (relation: string) => string | Uint8Array | null;

/** Elements that programs write anew as they like, or fill in themselves. */
const passed: ReadonlySet<string> = new Set([
  ...["a:extLst", "c:extLst", "p:extLst", "mc:AlternateContent"],
  ...["a:fld", "a:br", "a:endParaRPr", "a:lvl1pPr"],
]);
const colors: ReadonlySet<string> = new Set(["a:srgbClr", "a:schemeClr", "a:sysClr", "a:prstClr"]);
/** Whose value is a matter of the chart: what kind it is, and how its axes and bars stand. */
const valued: ReadonlySet<string> = new Set(
  "barDir grouping gapWidth overlap orientation delete logBase symbol".split(" ").map((name) => `c:${name}`),
);
const kinds = /^c:\w+(?:Chart|3DChart)$/;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What begins the token of a look, and of words. */
const [lookMark, textMark] = ["\u0001", "\u0002"];

/** Tokens however words are cut into runs and lines: a look is told where it changes, and words are joined. */
function joinedTokens(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let look = "";
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.startsWith(lookMark)) {
      if (token !== look) joined.push(token);
      look = token;
    } else if (token.startsWith(textMark) && last?.startsWith(textMark)) {
      joined[joined.length - 1] = last + token.slice(1);
    } else if (token !== "" && token !== last) {
      joined.push(token);
    }
  }
  return joined;
}

/** The shares of a table's columns: a table that has become wider as a whole has not changed. */
function columnShares({ children }: XmlNode): string {
  const widths = children.map((child) => (typeof child === "string" ? 0 : Number(child.attributes.w ?? 0)));
  return widths.map((width) => Math.round((100 * width) / (sum(widths) || 1))).join(":");
}

/** How letters look: only where it changes is it told, for programs cut words into runs as they like. */
function lookOf(run: XmlNode): string {
  const own = run.children.find((child) => typeof child !== "string" && child.tagName === "a:rPr");
  if (own === undefined || typeof own === "string") return "";
  const { sz = "", b = "0", i = "0", u = "none" } = own.attributes;
  return [sz, b, i, u, ...tokensOf({ ...own, tagName: "look" })].join();
}

function attributeTokens({ tagName: name, attributes }: XmlNode): readonly string[] {
  const { val = "" } = attributes;
  if (name === "p:cNvPr") return [attributes.descr ?? "", attributes.hidden === "1" ? "hidden" : ""];
  if (/^a:(lum|tint|shade|alpha|sat)/.test(name)) return [`${name}${val}`];
  if (name === "a:pattFill" || name === "a:prstGeom") return [attributes.prst ?? ""];
  if (name === "a:off" || name === "a:chOff") return [`${attributes.x ?? ""},${attributes.y ?? ""}`];
  if (name === "a:ext" && attributes.cx) return [`${attributes.cx},${attributes.cy ?? ""}`];
  if (name === "a:xfrm") return ["rot", "flipH", "flipV"].map((turn) => attributes[turn] ?? "");
  if (name === "a:ln") return [attributes.w ?? ""];
  if (name === "a:latin" || name === "a:ea") return [attributes.typeface ?? ""];
  if (name === "c:max" || name === "c:min") return [`${name}${Number(Number(val).toPrecision(6))}`];
  if (/^c:[xywh]$/.test(name)) return [`${name}${Number(val).toFixed(3)}`];
  if (valued.has(name)) return [`${name}${val}`];
  return kinds.test(name) ? [name] : [];
}

function tokensOf(node: XmlNode): readonly string[] {
  const { tagName: name, attributes, children } = node;
  if (passed.has(name)) return [];
  const words = children.filter((child) => typeof child === "string").join("");
  if (name === "a:r") return [lookMark + lookOf(node), ...named(node, "a:t").flatMap(tokensOf)];
  if (name === "a:t") return [textMark + words.replace(/\s+/g, "")];
  if (name === "c:v")
    return [Number.isFinite(Number(words)) ? String(Number(Number(words).toPrecision(12))) : words];
  if (name === "a:tblGrid") return [columnShares(node)];
  const below = children.flatMap((child) => (typeof child === "string" ? [] : tokensOf(child)));
  if (colors.has(name)) return [`${attributes.val ?? ""}(${below.join()})`];
  return [...attributeTokens(node), ...below];
}

const firstFrame = /<([ap]:xfrm)\b[^>]*>[\s\S]*?<\/\1>/;

/** Where a shape stands on its slide, as its file has it; empty where its layout says. */
export function frameXml(xml: string): string {
  return firstFrame.exec(xml)?.[0] ?? "";
}

/** A shape with another frame. */
export function withFrame(xml: string, frame: string): string {
  return xml.replace(firstFrame, () => frame);
}

/** What tells one place of a shape from another: its left upper corner, and its size. */
export function frameDigest(xml: string): string {
  return hashOf((/<a:off [^>]*>\s*<a:ext [^>]*>/.exec(frameXml(xml))?.[0] ?? "").replace(/[^\d-]+/g, " "));
}

/**
 * What a shape says, how it looks and how its parts lie, in eight letters: the same where a program has only written it
 * down in another way, or the whole was put in another place.
 */
export function objectDigest(xml: string, related: RelatedContents): string {
  const relation = /<(?:a:blip|c:chart)\b[^>]*?\br:(?:embed|id)="([^"]*)"/.exec(xml)?.[1];
  const contents = relation === undefined ? null : related(relation);
  const inner = typeof contents === "string" ? tokensOf(xmlTree(contents)) : [hashOf(contents ?? "")];
  return hashOf(joinedTokens([...tokensOf(xmlTree(withFrame(xml, ""))), ...inner]).join("\n"));
}

/** FNV-1a, 32 bit, as eight hexadecimal digits. */
export function hashOf(letters: string | Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1) {
    const code = typeof letters === "string" ? letters.charCodeAt(at) : (letters[at] ?? 0);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
