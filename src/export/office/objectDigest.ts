import { xmlTree, type XmlNode } from "./xmlTree";

/** The contents of the part that a relation of the slide leads to: a chart's XML or a picture's bytes; null for none. */
export type RelatedContents = (relation: string) => string | Uint8Array | null;

/** Elements that programs write anew as they like, or fill in themselves. */
const passed: ReadonlySet<string> = new Set([
  "a:extLst",
  "c:extLst",
  "p:extLst",
  "mc:AlternateContent",
  "a:fld",
]);
const colors: ReadonlySet<string> = new Set(["a:srgbClr", "a:schemeClr", "a:sysClr", "a:prstClr"]);

function tokensOf(node: XmlNode): readonly string[] {
  const { tagName: name, attributes, children } = node;
  if (passed.has(name)) return [];
  const words = children.filter((child) => typeof child === "string").join("");
  if (name === "a:t") return [words.replace(/\s+/g, "")];
  if (name === "c:v")
    return [Number.isFinite(Number(words)) ? String(Number(Number(words).toPrecision(12))) : words];
  const below = children.flatMap((child) => (typeof child === "string" ? [] : tokensOf(child)));
  if (colors.has(name)) return [`${attributes.val ?? ""}(${below.join()})`];
  if (/^a:(lum|tint|shade|alpha|sat)/.test(name)) return [`${name}${attributes.val ?? ""}`];
  if (name === "a:pattFill") return [attributes.prst ?? "", ...below];
  if (name === "a:off" || name === "a:chOff") return [`${attributes.x ?? ""},${attributes.y ?? ""}`];
  if (name === "a:ext" && attributes.cx) return [`${attributes.cx},${attributes.cy ?? ""}`];
  return below;
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
 * What a shape says and how it is coloured, in eight letters: the same where a program has only written it down in
 * another way or put it in another place.
 */
export function objectDigest(xml: string, related: RelatedContents): string {
  const relation = /<(?:a:blip|c:chart)\b[^>]*?\br:(?:embed|id)="([^"]*)"/.exec(xml)?.[1];
  const contents = relation === undefined ? null : related(relation);
  const inner = typeof contents === "string" ? tokensOf(xmlTree(contents)) : [hashOf(contents ?? "")];
  const tokens = [...tokensOf(xmlTree(withFrame(xml, ""))), ...inner];
  // Programs join runs and lines that look alike: neither how often a colour is named nor where words end counts.
  const distinct = tokens.filter((token, place) => token !== tokens[place - 1]);
  return hashOf(distinct.join("\n"));
}

/** FNV-1a, 32 bit, as eight hexadecimal digits. */
function hashOf(letters: string | Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1) {
    const code = typeof letters === "string" ? letters.charCodeAt(at) : (letters[at] ?? 0);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
