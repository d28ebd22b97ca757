import { parse, type TNode } from "txml/txml";

/** An element of an Office file that has been read. */
export type XmlNode = TNode;

/** The root element of an XML file. */
export function xmlTree(xml: string): XmlNode {
  const nodes = parse(xml, { decodeEntities: true, selfClosingTags: [] });
  const root = nodes.find((node) => typeof node !== "string" && !node.tagName.startsWith("?"));
  if (root === undefined || typeof root === "string") throw new Error("This is not XML.");
  return root;
}

/** All elements of a name below an element, in document order. */
export function named(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.tagName === name ? [child, ...named(child, name)] : named(child, name);
  });
}

/** The first element of a name below an element. */
export function first(node: XmlNode, name: string): XmlNode | undefined {
  return named(node, name)[0];
}
