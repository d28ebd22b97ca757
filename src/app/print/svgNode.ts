import type { SvgElement } from "../../export/drawing/svgTree";

const namespaces = {
  svg: "http://www.w3.org/2000/svg",
  xml: "http://www.w3.org/XML/1998/namespace",
};

/** Makes a checked picture an element of the page, node by node, so that no text from the data becomes markup. */
export function svgNode({ tag, attributes, children, text }: SvgElement): SVGElement {
  const node = document.createElementNS(namespaces.svg, tag);
  if (!(node instanceof SVGElement)) throw new Error(`<${tag}> is no SVG element.`);
  for (const [name, value] of attributes) {
    if (name.startsWith("xmlns")) continue;
    if (name.startsWith("xml:")) node.setAttributeNS(namespaces.xml, name, value);
    else node.setAttribute(name, value);
  }
  node.append(text, ...children.map(svgNode));
  return node;
}
