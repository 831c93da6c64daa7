import type { ConditionalLook } from "../../host/book/book-content";
import { argb, type ColorReader } from "./file-colors";
import { booleanAttribute, childOf, type XmlElement } from "../package/xml-tree";
import { xml } from "../package/xml-text";

/** The looks of conditional formats, kept once for the whole file and named by position. */
export interface DifferentialStyles {
  indexOf(look: ConditionalLook): number;
  xml(): string;
}

/** Starts an empty list of looks. */
export function collectDifferentialStyles(): DifferentialStyles {
  const styles: string[] = [];
  return {
    indexOf(look) {
      const style = differentialStyleXml(look);
      const known = styles.indexOf(style);
      return known >= 0 ? known : styles.push(style) - 1;
    },
    xml: () => xml("dxfs", { count: styles.length }, styles),
  };
}

/** The look that one entry of the file's list describes. */
export function readDifferentialStyle(dxf: XmlElement | undefined, readColor: ColorReader): ConditionalLook {
  const font = childOf(dxf, "font");
  const fontColor = readColor(childOf(font, "color"));
  const pattern = childOf(dxf, "fill/patternFill");
  const fillColor = readColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"));
  return {
    ...flag("bold", childOf(font, "b")),
    ...flag("italic", childOf(font, "i")),
    ...flag("strikethrough", childOf(font, "strike")),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
  };
}

function differentialStyleXml(look: ConditionalLook): string {
  return xml("dxf", {}, fontXml(look), look.fillColor === undefined ? "" : fillXml(look.fillColor));
}

function fontXml(look: ConditionalLook): string {
  const marks = [
    flagXml("b", look.bold),
    flagXml("i", look.italic),
    flagXml("strike", look.strikethrough),
    look.fontColor === undefined ? "" : xml("color", { rgb: argb(look.fontColor) }),
  ].join("");
  return marks === "" ? "" : xml("font", {}, marks);
}

function flagXml(name: string, on: boolean | undefined): string {
  if (on === undefined) return "";
  return on ? xml(name) : xml(name, { val: 0 });
}

// Excel takes the color of a solid fill from the background here, unlike in cells.
function fillXml(color: string): string {
  return xml("fill", {}, xml("patternFill", { patternType: "solid" }, xml("bgColor", { rgb: argb(color) })));
}

function flag<Name extends string>(
  name: Name,
  element: XmlElement | undefined,
): Partial<Record<Name, boolean>> {
  const flags: Partial<Record<Name, boolean>> = {};
  if (element) flags[name] = booleanAttribute(element, "val", true);
  return flags;
}
