import { readXlsx } from "../file/read-xlsx";
import { unkeptThings } from "../file/unkept-things";
import { UnreadableFile } from "../file/unreadable-file";
import { writeXlsx } from "../file/write-xlsx";
import { createBook } from "../host/book/create-book";
import type { AddInFrames } from "./add-in-frames";
import type { CurrentWorkbook } from "./current-workbook";
import { loadExample } from "./load-example";
import { hideNotice, showNotice } from "./notice";
import { askQuestion } from "./question";

/** What the toolbar does with whole workbooks. */
export interface FileActions {
  startNew(): Promise<void>;
  open(file: File): Promise<void>;
  save(): Promise<void>;
  loadExample(): Promise<void>;
}

/** Names of workbooks that no file holds yet. */
export const newWorkbookName = "Book1.xlsx";
const exampleName = "Planner example.xlsx";

/** New, Open, Save and the example, for the workbook that the page shows. */
export function fileActions(current: CurrentWorkbook, frames: AddInFrames): FileActions {
  const actions: FileActions = {
    async startNew() {
      if (await mayReplace(current, actions)) await current.replace(createBook(), newWorkbookName);
    },
    async open(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const content = await readXlsx(bytes);
      if (!(await mayReplace(current, actions))) return;
      await current.replace(createBook(content), file.name);
      tellWhatIsLost(file.name, await unkeptThings(bytes));
    },
    async save() {
      const bytes = await writeXlsx(current.book.content());
      download(bytes, current.fileName);
      current.noteSaved(current.fileName);
    },
    async loadExample() {
      if (await mayReplace(current, actions)) await current.replace(await loadExample(frames), exampleName);
    },
  };
  return {
    startNew: () => told(actions.startNew()),
    open: (file) => told(actions.open(file), file.name),
    save: () => told(actions.save()),
    loadExample: () => told(actions.loadExample()),
  };
}

async function mayReplace(current: CurrentWorkbook, actions: FileActions): Promise<boolean> {
  if (!current.hasChanged()) return true;
  const question = `“${current.fileName}” has changes that are not saved.`;
  const answer = await askQuestion(question, ["Save", "Do not save", "Cancel"]);
  if (answer === "Save") await actions.save();
  return answer === "Save" || answer === "Do not save";
}

/** Does something and tells the person when it went wrong. */
async function told(work: Promise<void>, fileName?: string): Promise<void> {
  hideNotice();
  try {
    await work;
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    if (!(error instanceof UnreadableFile)) showNotice(`That did not work: ${sentence}`);
    else showNotice(fileName === undefined ? sentence : `${fileName}: ${sentence}`);
  }
}

function tellWhatIsLost(fileName: string, things: readonly string[]): void {
  if (things.length === 0) return;
  const listed = new Intl.ListFormat("en").format(things);
  showNotice(
    `${fileName} also holds ${listed}: the workbench does not show them and cannot save them. Keep the file.`,
  );
}

function download(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement("a");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
