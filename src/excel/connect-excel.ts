import { HostError } from "../app/host-error";
import type { WorkbookPort } from "../app/workbook-port";
import { excelWorkbook } from "./excel-workbook";

/** The oldest set of Excel's functions that the planner can work with, the one of Excel 2021. */
const neededExcelApi = "1.13";

/**
 * Waits until office.js, once loaded, has found its Excel, and gives the workbook that is open there.
 *
 * Errors: a `HostError` when this is no Excel, or one that is too old.
 */
export async function connectExcel(): Promise<WorkbookPort> {
  const { host } = await Office.onReady();
  // In a browser without Excel office.js is ready as well, with no host at all.
  if ((host as Office.HostType | null) !== Office.HostType.Excel)
    throw new HostError("notInExcel", "connect");
  if (!Office.context.requirements.isSetSupported("ExcelApi", neededExcelApi))
    throw new HostError("excelTooOld", "connect");
  return excelWorkbook({ excel: Excel });
}
