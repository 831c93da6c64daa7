import { openXlsx } from "../file/open-xlsx";
import { calculationLimits } from "../host/book/calculation-bound";
import type { Book } from "../host/book/book";
import { createBook } from "../host/book/create-book";
import { openSaved } from "../host/book/saved-book";
import type { AddInFrames } from "./add-in-frames";
import { contentOfParts } from "./book-parts";
import type { CurrentWorkbook, OpenedWorkbook } from "./current-workbook";
import type { KeptBook } from "./kept/kept-books";
import { loadExample } from "./load-example";
import { hideNotice, showNotice } from "./notice";
import { oneAtATime } from "./one-at-a-time";
import { askQuestion, isAsking, leaveQuestion } from "./question";
import { saveWorkbook } from "./save-workbook";
import { whatIsNotShown } from "./what-would-be-lost";

/** What the toolbar does with whole workbooks. */
export interface FileActions {
  startNew(): Promise<unknown>;
  open(file: File): Promise<unknown>;
  save(): Promise<unknown>;
  loadExample(): Promise<unknown>;
  /** Shows a book as if the page had begun with it: what is open is given up without a question. */
  begin(book: Book): Promise<void>;
  /** Opens a workbook that a page which is gone left unsaved; gives back whether it is open now. */
  openKept(kept: KeptBook): Promise<boolean>;
  /** Resolves once every workbook that was asked for is shown, or was given up or refused. */
  settled(): Promise<void>;
}

const exampleName = "Planner example.xlsx";

/** A new workbook, empty unless it is given: no file holds it yet, but nothing of it would be lost. */
export function newWorkbook(book = createBook()): OpenedWorkbook {
  return { book, fileName: "Book1.xlsx", unkept: [], isSaved: true };
}

/** New, Open, Save and the example, for the workbook that the page shows. */
export function fileActions(current: CurrentWorkbook, frames: AddInFrames): FileActions {
  const { replaceBy, settled } = replacing(current);
  return {
    startNew: () => told(replaceBy(() => Promise.resolve(newWorkbook()))),
    open: (file) =>
      told(
        replaceBy(() => readFile(file), { afterwards: tellWhatIsNotShown }),
        file.name,
      ),
    async save() {
      // The question that is open offers saving, where it is what to do.
      if (!isAsking()) await told(saveWorkbook(current));
    },
    loadExample: () => told(replaceBy(() => exampleWorkbook(frames))),
    async begin(book) {
      hideNotice();
      await replaceBy(() => Promise.resolve(newWorkbook(book)), { asks: false });
    },
    openKept: async (kept) => (await told(replaceBy(() => Promise.resolve(keptWorkbook(kept))))) ?? false,
    settled,
  };
}

type ReplaceBy = (
  make: () => Promise<OpenedWorkbook>,
  how?: {
    /** Whether the person is asked before changes are given up: always, unless told. */
    readonly asks?: boolean;
    readonly afterwards?: (opened: OpenedWorkbook) => void;
  },
) => Promise<boolean>;

/**
 * Puts workbooks in the place of the one that is shown, one after the other, and never one with changes that the
 * person has not given up. A question about that is left when the next workbook comes.
 */
function replacing(current: CurrentWorkbook): { replaceBy: ReplaceBy; settled: () => Promise<void> } {
  const next = oneAtATime();
  let newest = 0;
  const replaceBy: ReplaceBy = (make, { asks = true, afterwards } = {}) => {
    const own = ++newest;
    leaveQuestion();
    return next(async () => {
      const opened = await make();
      // Asked last: in the meantime the person goes on working.
      if (asks && !(await mayReplace(current, () => own === newest))) return false;
      await current.replace(opened);
      afterwards?.(opened);
      return true;
    });
  };
  return { replaceBy, settled: () => next(() => Promise.resolve()) };
}

async function mayReplace(current: CurrentWorkbook, isNewest: () => boolean): Promise<boolean> {
  if (!current.hasChanged()) return true;
  if (!isNewest()) return false;
  const question = `“${current.fileName}” has changes that are not saved.`;
  const answer = await askQuestion(question, ["Save", "Do not save", "Cancel"]);
  if (answer !== "Save") return answer === "Do not save";
  // What is typed while the file is being written is not in it.
  return (await saveWorkbook(current)) && mayReplace(current, isNewest);
}

async function readFile(file: File): Promise<OpenedWorkbook> {
  const { content, unkept } = await openXlsx(new Uint8Array(await file.arrayBuffer()));
  return {
    book: createBook(content, { limits: calculationLimits }),
    fileName: file.name,
    unkept,
    isSaved: true,
  };
}

async function exampleWorkbook(frames: AddInFrames): Promise<OpenedWorkbook> {
  return { book: await loadExample(frames), fileName: exampleName, unkept: [], isSaved: true };
}

function keptWorkbook({ parts, activeSheet, settings, fileName, unkept }: KeptBook): OpenedWorkbook {
  const book = openSaved({ content: contentOfParts(parts, activeSheet), settings });
  return { book, fileName, unkept, isSaved: false };
}

function tellWhatIsNotShown({ fileName, unkept }: OpenedWorkbook): void {
  if (unkept.length > 0) showNotice(whatIsNotShown(fileName, unkept));
}

/** Does something and tells the person when it went wrong. */
async function told<T>(work: Promise<T>, fileName?: string): Promise<T | undefined> {
  hideNotice();
  try {
    return await work;
  } catch (error) {
    showNotice(sentenceOf(error, fileName));
    return undefined;
  }
}

// These are said for the person already.
const inWords: ReadonlySet<string> = new Set(["UnreadableFile", "UncalculableBook", "UnwritableFile"]);

function sentenceOf(error: unknown, fileName: string | undefined): string {
  const sentence = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Error && inWords.has(error.name))) return `That did not work: ${sentence}`;
  return fileName === undefined ? sentence : `${fileName}: ${sentence}`;
}
