import { loadPart } from "../app/load-part";
import type { WorkbookChange, WorkbookPort } from "../app/workbook-port";
import { readCells } from "./read-cells";
import { readForSetUp, readSnapshot } from "./read-snapshot";
import { isEditingCell, runExcel } from "./run-excel";

/** Which office.js to speak through, and how long Excel may take. */
export interface ExcelWorkbookOptions {
  readonly excel: Pick<typeof Excel, "run">;
  /** Units: milliseconds. */
  readonly timeLimit?: number;
}

const usualTimeLimit = 60_000;
/** A person may look for the right folder for a while. */
const saveTimeLimit = 600_000;

/** The workbook that is open in Excel, for the use cases. */
export function excelWorkbook({ excel, timeLimit = usualTimeLimit }: ExcelWorkbookOptions): WorkbookPort {
  const run = <Result>(operation: string, batch: (context: Excel.RequestContext) => Promise<Result>) =>
    runExcel({ excel, operation, timeLimit }, batch);
  return {
    read: () => run("read", readSnapshot),
    readForSetUp: () => run("read", readForSetUp),
    readCells: (areas) => run("read", (context) => readCells(context, areas)),
    readSheets: async (sheets) => {
      // Only somebody whose tables are gone needs it.
      const { readSheets } = await loadPart(() => import("./read-sheets"));
      return run("read", (context) => readSheets(context, sheets));
    },
    write: async (writes) => {
      // Most who open the planner only look.
      const { applyWrites } = await loadPart(() => import("./apply-writes"));
      await run("write", (context) => applyWrites(context, writes));
    },
    watch: (onChange) => run("watch", (context) => watchSheets(context, onChange, run)),
    goTo: ({ sheet, row, column }) =>
      run("goTo", async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync(); // the person sees the cell
      }),
    save: () => runExcel({ excel, operation: "save", timeLimit: saveTimeLimit }, save),
    isEditingCell: () => isEditingCell(excel),
  };
}

async function save(context: Excel.RequestContext): Promise<void> {
  context.workbook.save("Prompt");
  await context.sync(); // the file is saved
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
  const { worksheets } = context.workbook;
  const tell = (sheetId: string, address: string, source: string): Promise<void> => {
    onChange({ sheetId, address, by: source === "Remote" ? "elsewhere" : "here" });
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add(({ worksheetId, address, source }) => tell(worksheetId, address, source)),
    worksheets.onDeleted.add(({ worksheetId, source }) => tell(worksheetId, "", source)),
  ];
  await context.sync(); // from here on changes are told
  return () => run("unwatch", () => stopWatching(context, handlers));
}

// Handlers belong to the context that added them.
async function stopWatching(
  context: Excel.RequestContext,
  handlers: readonly { remove(): void }[],
): Promise<void> {
  for (const handler of handlers) handler.remove();
  await context.sync(); // no more changes are told
}
