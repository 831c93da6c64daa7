import type { WorkbookChange, WorkbookPort } from "../app/workbook-port";
import { applyWrites } from "./apply-writes";
import { readSnapshot } from "./read-snapshot";
import { isEditingCell, runExcel } from "./run-excel";

/** Which office.js to speak through, and how long Excel may take. */
export interface ExcelWorkbookOptions {
  readonly excel: Pick<typeof Excel, "run">;
  /** Units: milliseconds. */
  readonly timeLimit?: number;
}

const usualTimeLimit = 60_000;

/** The workbook that is open in Excel, for the use cases. */
export function excelWorkbook({ excel, timeLimit = usualTimeLimit }: ExcelWorkbookOptions): WorkbookPort {
  const run = <Result>(operation: string, batch: (context: Excel.RequestContext) => Promise<Result>) =>
    runExcel({ excel, operation, timeLimit }, batch);
  return {
    read: () => run("read", readSnapshot),
    write: (writes) => run("write", (context) => applyWrites(context, writes)),
    watch: (onChange) => run("watch", (context) => watchSheets(context, onChange, run)),
    goTo: ({ sheet, row, column }) =>
      run("goTo", async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync(); // the person sees the cell
      }),
    isEditingCell: () => isEditingCell(excel),
  };
}

type Run = <Result>(
  operation: string,
  batch: (context: Excel.RequestContext) => Promise<Result>,
) => Promise<Result>;

async function watchSheets(
  context: Excel.RequestContext,
  onChange: (change: WorkbookChange) => void,
  run: Run,
): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add(({ worksheetId, address, source }) => {
    onChange({ sheetId: worksheetId, address, by: source === "Remote" ? "elsewhere" : "here" });
    return Promise.resolve();
  });
  await context.sync(); // from here on changes are told
  return () => run("unwatch", () => stopWatching(handler));
}

// A handler belongs to the context that added it.
async function stopWatching(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  handler.remove();
  await handler.context.sync(); // no more changes are told
}
