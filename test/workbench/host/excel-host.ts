import { attachExcel, type AttachedExcel } from "../../../src/workbench/host/attach-node";
import type { AttachOptions } from "../../../src/workbench/host/attach-client";
import type { Book } from "../../../src/workbench/host/book/book";
import { createBook } from "../../../src/workbench/host/book/create-book";

export interface ExcelHost extends AttachedExcel {
  book: Book;
  /** Runs an add-in's batch. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error code and place an add-in's batch is refused with. */
  refusal(
    batch: (context: Excel.RequestContext) => void,
  ): Promise<{ code: string; place: string | undefined }>;
  /** Number of syncs so far, without clean-ups. */
  syncs(): number;
}

/** A new book with one sheet, and an add-in attached to it (or to a given book). */
export function openExcel(options: AttachOptions = {}, book: Book = createBook()): ExcelHost {
  const attached = attachExcel(book, options);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => attached.Excel.run(batch);
  return {
    ...attached,
    book,
    run,
    refusal: async (batch) => {
      try {
        await run(async (context) => {
          batch(context);
          // The refusal.
          await context.sync();
        });
      } catch (thrown) {
        if (!(thrown instanceof attached.OfficeExtension.Error)) throw thrown;
        return { code: thrown.code, place: thrown.debugInfo.errorLocation };
      }
      return { code: "not refused", place: undefined };
    },
    syncs: () => attached.requests.filter(({ kind }) => kind === "sync").length,
  };
}

/** The sheet every new book has. */
export function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}
