import type { WorksheetProtection } from "@cj-tech-master/excelts";
import type { SheetProtection } from "../../host/book/book-content";
import { booleanAttribute, childOf, type XmlElement } from "../package/xml-tree";

/** What a protected sheet may still allow: the API's word, the file's attribute, and whether it is locked when unsaid. */
const permissions = [
  { option: "allowAutoFilter", attribute: "autoFilter", lockedByDefault: true },
  { option: "allowDeleteColumns", attribute: "deleteColumns", lockedByDefault: true },
  { option: "allowDeleteRows", attribute: "deleteRows", lockedByDefault: true },
  { option: "allowEditObjects", attribute: "objects", lockedByDefault: false },
  { option: "allowEditScenarios", attribute: "scenarios", lockedByDefault: false },
  { option: "allowFormatCells", attribute: "formatCells", lockedByDefault: true },
  { option: "allowFormatColumns", attribute: "formatColumns", lockedByDefault: true },
  { option: "allowFormatRows", attribute: "formatRows", lockedByDefault: true },
  { option: "allowInsertColumns", attribute: "insertColumns", lockedByDefault: true },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", lockedByDefault: true },
  { option: "allowInsertRows", attribute: "insertRows", lockedByDefault: true },
  { option: "allowPivotTables", attribute: "pivotTables", lockedByDefault: true },
  { option: "allowSort", attribute: "sort", lockedByDefault: true },
] as const;

/** What excelts is to write for a protected sheet. What is not allowed in so many words is locked. */
export function protectionOptions(protection: SheetProtection): Partial<WorksheetProtection> {
  const options: Partial<WorksheetProtection> = {};
  for (const { option, attribute } of permissions) {
    options[attribute] = protection.options[option] === true;
  }
  return options;
}

/** Whether and how a sheet is protected. A password cannot be read back: files keep only a trace of it. */
export function readProtection(worksheet: XmlElement): SheetProtection | null {
  const part = childOf(worksheet, "sheetProtection");
  if (!booleanAttribute(part, "sheet", false)) return null;
  const options: Record<string, boolean> = {};
  for (const { option, attribute, lockedByDefault } of permissions) {
    if (!booleanAttribute(part, attribute, lockedByDefault)) options[option] = true;
  }
  return { options };
}
