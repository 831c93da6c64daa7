import type { WorkbookPort } from "../app/workbook-port";
import { excelWorkbook } from "./excel-workbook";

/** Waits until office.js, once loaded, has found its Excel, and gives the workbook that is open there. */
export async function connectExcel(): Promise<WorkbookPort> {
  await Office.onReady();
  return excelWorkbook({ excel: Excel });
}
