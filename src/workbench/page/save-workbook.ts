import { writeXlsx } from "../file/write-xlsx";
import { bookParts } from "./book-parts";
import type { CurrentWorkbook } from "./current-workbook";
import { askQuestion } from "./question";
import { whatWouldBeLost } from "./what-would-be-lost";

/**
 * Hands the workbook over as a file; gives back whether the person went through with that.
 *
 * Errors: `UnwritableFile` when the file could not be read back as it was written; the workbook is then not saved.
 */
export async function saveWorkbook(current: CurrentWorkbook): Promise<boolean> {
  if (!(await maySaveOver(current))) return false;
  // What changes while the file is being written is not in it.
  const { book, fileName } = current;
  const content = book.content();
  const parts = bookParts(content);
  download(await writeXlsx(content), fileName);
  current.noteSaved(book, parts);
  return true;
}

async function maySaveOver({ fileName, unkept }: CurrentWorkbook): Promise<boolean> {
  if (unkept.length === 0) return true;
  const answer = await askQuestion(whatWouldBeLost(fileName, unkept), ["Save all the same", "Cancel"]);
  return answer === "Save all the same";
}

function download(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement("a");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
