/** An element of a well-formed XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly within it, with entities resolved. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;\s]*;?)/g, (_, name: string) => {
    const code = /^#(\d+);$/.exec(name)?.[1];
    const character = code === undefined ? entities[name.slice(0, -1)] : String.fromCodePoint(Number(code));
    if (character === undefined || !name.endsWith(";")) throw new Error(`Not an entity: &${name}`);
    return character;
  });
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`Attribute ${name} twice.`);
    attributes[name] = resolved(value);
  }
  return attributes;
}

/** Parses XML as found in Office files; throws whenever an XML parser would refuse it. */
export function strictXml(source: string): XmlElement {
  const at = source.search(illegal);
  if (at >= 0) throw new Error(`A character that XML cannot hold in: ${source.slice(at - 20, at + 20)}`);
  const body = source.replace(/^<\?xml [^?]*\?>\s*/, "");
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (let at = 0; at < body.length; at = tag.lastIndex) {
    tag.lastIndex = at;
    const found = tag.exec(body);
    if (!found) throw new Error(`No XML from here: ${body.slice(at, at + 60)}`);
    const [, closing, name = "", attributes = "", empty, text] = found;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      parent.text += resolved(text);
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
    } else {
      const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !first) throw new Error("Not one closed root.");
  return first;
}

/** All elements of a name in document order, at any depth. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (from: XmlElement): void => {
    if (from.name === name) found.push(from);
    from.children.forEach(collect);
  };
  collect(element);
  return found;
}

/** All text within an element. */
export function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join("");
}
