import type { SheetProtection } from "../../host/book/book-content";
import { xml, type Attributes } from "../package/xml-text";
import { passwordTrace } from "./password-trace";
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

/** How a sheet is protected. What is not allowed in so many words is locked. */
export async function protectionXml({ password, options }: SheetProtection): Promise<string> {
  const locks: Attributes = {};
  for (const { option, attribute, lockedByDefault } of permissions) {
    const isLocked = options[option] !== true;
    if (isLocked !== lockedByDefault) locks[attribute] = isLocked;
  }
  const trace = password === undefined ? {} : await passwordTrace(password);
  return xml("sheetProtection", { ...trace, sheet: true, ...locks });
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
