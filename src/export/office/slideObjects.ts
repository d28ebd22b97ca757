import { readObjectName, type ObjectKind, type ReadName } from "./objectName";

/** An object of ours on a slide that somebody may have edited. */
export interface FoundObject extends ReadName {
  /** Where its element stands in the slide's XML. */
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  /** Its number among the shapes of the slide. */
  readonly id: string;
}

const tag = /<(\/?)(p:(?:sp|cxnSp|grpSp|graphicFrame|pic))(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
const namedTag = /<p:cNvPr\b(?:[^>"']|"[^"]*"|'[^']*')*>/;

function attribute(element: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
  return value.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

/** LibreOffice numbers titles and what is below them in place of their names; what they were is lost with these. */
function renamedObject(name: string, written: readonly ObjectKind[]): ReadName | null {
  const lost = { content: "", frame: "", identity: null, page: null };
  if (name === "PlaceHolder 1") return { kind: "Title", ...lost };
  if (name === "PlaceHolder 2") return { kind: written.includes("Text") ? "Text" : "Subtitle", ...lost };
  return null;
}

/** The objects of ours in a slide's XML, in its order; those within another of ours are a part of it. */
export function slideObjects(slide: string): readonly FoundObject[] {
  const open: number[] = [];
  const elements: { readonly name: string; readonly element: Omit<FoundObject, keyof ReadName> }[] = [];
  for (const match of slide.matchAll(tag)) {
    const end = match.index + match[0].length;
    if (match[3] === "/") continue;
    if (match[1] === "") {
      open.push(match.index);
      continue;
    }
    const start = open.pop() ?? end;
    const xml = slide.slice(start, end);
    const element = namedTag.exec(xml)?.[0] ?? "";
    elements.push({
      name: attribute(element, "name"),
      element: { start, end, xml, id: attribute(element, "id") },
    });
  }
  const found = elements.flatMap(({ name, element }) => {
    const read = readObjectName(name);
    return read ? [{ ...read, ...element }] : [];
  });
  const written = found.flatMap(({ identity, page }) => (identity ?? page)?.written ?? []);
  const renamed = elements.flatMap(({ name, element }) => {
    const read = renamedObject(name, written);
    return read && written.includes(read.kind) ? [{ ...read, ...element }] : [];
  });
  return [...found, ...renamed].sort((one, other) => one.start - other.start);
}
