import {
  childOf,
  childrenOf,
  numberAttribute,
  type XmlElement,
} from "../../src/workbench/file/package/xml-tree";
import { misordered } from "./ooxml-order";

/** How many looks cells and conditional formats may choose from. */
export function styleCounts(styles: XmlElement): { cellStyles: number; differentialStyles: number } {
  return {
    cellStyles: childrenOf(childOf(styles, "cellXfs"), "xf").length,
    differentialStyles: childrenOf(childOf(styles, "dxfs"), "dxf").length,
  };
}

const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst";
const differentialOrder = "font numFmt fill alignment border protection extLst";

/** What is wrong with the looks of a workbook. */
export function checkStyles(styles: XmlElement): string[] {
  return [
    ...misordered(styles, order).map((name) => `The styles have ${name} in the wrong place.`),
    ...order.split(" ").flatMap((name) => checkCount(childOf(styles, name))),
    ...childrenOf(childOf(styles, "dxfs"), "dxf")
      .flatMap((dxf) => misordered(dxf, differentialOrder))
      .map((name) => `A conditional look has ${name} in the wrong place.`),
    ...childrenOf(childOf(styles, "cellXfs"), "xf").flatMap((xf) => checkStyle(xf, styles)),
  ];
}

function checkCount(list: XmlElement | undefined): string[] {
  const count = numberAttribute(list, "count", undefined);
  const isRight = count === undefined || count === childrenOf(list).length;
  return isRight ? [] : [`The list ${list?.name ?? ""} counts itself wrong.`];
}

function checkStyle(xf: XmlElement, styles: XmlElement): string[] {
  const lists = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
  ] as const;
  return lists
    .filter(
      ([attribute, list]) => numberAttribute(xf, attribute, 0) >= childrenOf(childOf(styles, list)).length,
    )
    .map(([attribute]) => `A cell style names a ${attribute} that is not there.`);
}
