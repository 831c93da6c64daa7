import { limits } from "../limits";
import { readXml, type XmlReading } from "./read-xml";
import { TooManyElements } from "./too-many-elements";

/** One element with its attributes as written, and what stands inside it. */
export interface XmlElement {
  type: "element";
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | { type: "text"; value: string };

/** Parses one part of a workbook file. Elements are found by their name without the namespace prefix. */
export function parsePart(xml: string): XmlElement {
  const tree = buildTree();
  readXml([xml], tree);
  return tree.root();
}

/**
 * Builds the tree of what is read.
 *
 * Errors: `TooManyElements` when it grows larger than there is room for.
 */
export function buildTree(): XmlReading & { root(): XmlElement } {
  const document: XmlElement = { type: "element", name: "", attributes: {}, children: [] };
  const open = [document];
  let nodes = 0;
  const add = (node: XmlNode) => {
    if (++nodes > limits.nodes) throw new TooManyElements();
    (open.at(-1) ?? document).children.push(node);
  };
  return {
    open(name, attributes) {
      const element: XmlElement = { type: "element", name, attributes, children: [] };
      add(element);
      open.push(element);
    },
    text(value) {
      add({ type: "text", value });
    },
    close() {
      open.pop();
    },
    root: () => childrenOf(document)[0] ?? document,
  };
}

/** The name of an element without its namespace prefix, since programs choose their own prefixes. */
export function localName(element: { name: string }): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** The elements directly inside another, all or those with a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter(
    (child): child is XmlElement =>
      child.type === "element" && (name === undefined || localName(child) === name),
  );
}

/** The first element with a name directly inside another, or along a path such as `a/b/c`. */
export function childOf(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let found = element;
  for (const name of path.split("/")) {
    found = childrenOf(found, name)[0];
  }
  return found;
}

/** Every element with a name, at any depth, in the order of the file. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text inside an element, as written. */
export function textOf(element: XmlElement | undefined): string {
  const children = element?.children ?? [];
  return children.map((child) => (child.type === "element" ? textOf(child) : child.value)).join("");
}

/** A number in an attribute, or what to take when it is not there. */
export function numberAttribute<Missing>(
  element: XmlElement | undefined,
  name: string,
  missing: Missing,
): number | Missing {
  const text = element?.attributes[name];
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : missing;
}

/** A yes or no in an attribute (`1`, `true`, `on`), or what to take when it is not there. */
export function booleanAttribute(element: XmlElement | undefined, name: string, missing: boolean): boolean {
  const text = element?.attributes[name];
  return text === undefined ? missing : ["1", "true", "on"].includes(text);
}
