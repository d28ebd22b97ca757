import { readObjectName, type ReadName } from "./objectName";

/** An object of ours on a slide that somebody may have edited. */
export interface FoundObject extends ReadName {
  /** Where its element stands in the slide's XML. */
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  /** Its number among the shapes of the slide. */
  readonly id: string;
}

const tag = /<(\/?)(p:(?:sp|grpSp|graphicFrame|pic))(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
const namedTag = /<p:cNvPr\b(?:[^>"']|"[^"]*"|'[^']*')*>/;

function attribute(element: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
  return value.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

/** LibreOffice numbers titles and subtitles in place of their names; what they were is lost with these. */
function renamedObject(name: string): ReadName | null {
  const kind = { "PlaceHolder 1": "Title", "PlaceHolder 2": "Subtitle" } as const;
  if (name !== "PlaceHolder 1" && name !== "PlaceHolder 2") return null;
  return { kind: kind[name], content: "", frame: "", identity: null };
}

/** The objects of ours in a slide's XML, in its order; those within another of ours are a part of it. */
export function slideObjects(slide: string): readonly FoundObject[] {
  const open: number[] = [];
  const found: FoundObject[] = [];
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
    const name = attribute(element, "name");
    const read = readObjectName(name) ?? renamedObject(name);
    if (read) found.push({ ...read, start, end, xml, id: attribute(element, "id") });
  }
  const written = found.flatMap(({ identity }) => identity?.written ?? []);
  const isOurs = ({ kind, content }: FoundObject): boolean => content !== "" || written.includes(kind);
  return found.filter(isOurs).sort((one, other) => one.start - other.start);
}
