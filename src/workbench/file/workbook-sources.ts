import type { CellFormat, ConditionalLook } from "../host/book/book-content";
import { CountedUse } from "./counted-use";
import { readDifferentialStyle } from "./looks/differential-styles";
import { buildColorReader, type ColorReader } from "./looks/file-colors";
import type { FormulaSpelling } from "./formula/formula-spelling";
import type { PackageParts } from "./package/package-parts";
import { readCellFormats } from "./looks/read-cell-formats";
import { readPart } from "./package/read-part";
import type { Relationship } from "./package/relationships";
import { readSharedTexts } from "./sheet/shared-texts";
import { booleanAttribute, childOf, childrenOf, type XmlElement } from "./package/xml-tree";

/** What the sheets of one workbook share. */
export interface WorkbookSources {
  parts: PackageParts;
  workbook: XmlElement;
  sharedTexts: readonly string[];
  formats: readonly CellFormat[];
  looks: readonly ConditionalLook[];
  readColor: ColorReader;
  spelling: FormulaSpelling;
  date1904: boolean;
  /** What the sheets that were read so far hold. */
  use: CountedUse;
}

interface SourceParts {
  parts: PackageParts;
  workbook: XmlElement;
  links: readonly Relationship[];
  spelling: FormulaSpelling;
}

/** Reads what the sheets share: texts, looks, colors and the date system. */
export function readWorkbookSources({ parts, workbook, links, spelling }: SourceParts): WorkbookSources {
  const pathOf = (kind: string) => links.find((link) => link.kind === kind)?.path ?? "";
  const part = (kind: string): XmlElement | undefined => readPart(parts, pathOf(kind));
  const styles = part("styles");
  const readColor = buildColorReader(part("theme"));
  const differential = childrenOf(childOf(styles, "dxfs"), "dxf");
  return {
    parts,
    workbook,
    sharedTexts: readSharedTexts(parts, pathOf("sharedStrings")),
    formats: readCellFormats(styles, readColor),
    looks: differential.map((dxf) => readDifferentialStyle(dxf, readColor)),
    readColor,
    spelling,
    date1904: booleanAttribute(childOf(workbook, "workbookPr"), "date1904", false),
    use: new CountedUse(),
  };
}
