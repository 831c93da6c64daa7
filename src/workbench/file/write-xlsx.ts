import type { BookContent } from "../host/book/book-content";
import { checkSaved } from "./saved/check-saved";
import { buildFormulaSpelling, type FormulaSpelling } from "./formula/formula-spelling";
import { collectDifferentialStyles } from "./looks/differential-styles";
import { collectCellStyles } from "./looks/style-part";
import { themeXml } from "./looks/theme-part";
import { closePackage } from "./package/close-package";
import type { PackageParts } from "./package/package-parts";
import { startParts, type PartWriter } from "./package/part-writer";
import { corePropertiesXml, extendedPropertiesXml } from "./property-parts";
import { collectSharedTexts } from "./sheet/shared-text-part";
import { buildSheetWriter } from "./sheet-writer";
import { workbookXml } from "./workbook-part";
import { writableContent } from "./writable-content";

/**
 * Writes a workbook as the bytes of an .xlsx file. It holds the values last calculated, for previews and programs
 * that do not calculate, and asks Excel to calculate all of it again when it opens. The bytes are read again before
 * they are given out.
 *
 * Errors: `UnwritableFile` when a file cannot hold the workbook, or does not hold it once written.
 */
export async function writeXlsx(content: BookContent): Promise<Uint8Array> {
  const writable = writableContent(content);
  const tableNames = writable.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const spelling = buildFormulaSpelling(tableNames);
  const bytes = closePackage(await writeParts(writable, spelling));
  await checkSaved(bytes, writable, spelling);
  return bytes;
}

async function writeParts(content: BookContent, spelling: FormulaSpelling): Promise<PackageParts> {
  const parts = startParts();
  const tools = {
    spelling,
    styles: collectCellStyles(),
    differentialStyles: collectDifferentialStyles(),
    texts: collectSharedTexts(),
  };
  const from = "xl/workbook.xml";
  const writeSheet = buildSheetWriter(content, parts, tools);
  const links: string[] = [];
  for (const [index, sheet] of content.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    links.push(parts.add({ from, kind: "worksheet", path, text: await writeSheet(sheet, path) }));
  }
  const { styles, differentialStyles, texts } = tools;
  const looks = styles.xml(differentialStyles.xml());
  parts.add({ from, kind: "styles", path: "xl/styles.xml", text: looks });
  parts.add({ from, kind: "theme", path: "xl/theme/theme1.xml", text: themeXml() });
  parts.add({ from, kind: "sharedStrings", path: "xl/sharedStrings.xml", text: texts.xml() });
  const workbook = workbookXml(content, links, spelling);
  parts.add({ from: "", kind: "officeDocument", path: from, text: workbook });
  addProperties(parts);
  return parts.finish();
}

function addProperties(parts: PartWriter): void {
  const core = corePropertiesXml(new Date());
  parts.add({ from: "", kind: "coreProperties", path: "docProps/core.xml", text: core });
  const extended = extendedPropertiesXml();
  parts.add({ from: "", kind: "extendedProperties", path: "docProps/app.xml", text: extended });
}
