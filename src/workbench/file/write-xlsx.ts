import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookContent } from "../host/book/book-content";
import { buildCellStyler } from "./looks/cell-style";
import { completePackage } from "./complete-package";
import { buildFormulaSpelling } from "./formula/formula-spelling";
import { closePackage } from "./package/close-package";
import { openPackage } from "./package/open-package";
import { tableLabel } from "./table/table-label";
import { shownSheet } from "./shown-sheet";
import { writeCharts } from "./chart/write-charts";
import { writeSheet } from "./sheet/write-sheet";

/**
 * Writes a workbook as the bytes of an .xlsx file. It holds the values last calculated, for previews and programs
 * that do not calculate, and asks Excel to calculate all of it again when it opens.
 */
export async function writeXlsx(content: BookContent): Promise<Uint8Array> {
  installChartSupport();
  const tableNames = content.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const spelling = buildFormulaSpelling(tableNames);
  const workbook = emptyWorkbook(content);
  const style = buildCellStyler();
  let tables = 0;
  for (const sheet of content.sheets) {
    await writeSheet(workbook, sheet, { spelling, style, tableLabel: () => tableLabel(tables++) });
  }
  // A chart keeps a copy of the values it shows, which may stand on any sheet.
  workbook.worksheets.forEach((worksheet, index) =>
    writeCharts(worksheet, content.sheets[index]?.charts ?? []),
  );
  // The library would read the whole file again to check it, before it is complete; our tests check the complete one.
  const parts = await openPackage(await workbook.xlsx.writeBuffer({ validate: false }));
  completePackage(parts, content, spelling);
  return closePackage(parts);
}

function emptyWorkbook(content: BookContent): Workbook {
  const workbook = new Workbook();
  workbook.properties.date1904 = content.date1904;
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.creator = "Partnership Planner";
  workbook.lastModifiedBy = workbook.creator;
  const activeTab = shownSheet(content);
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return workbook;
}
