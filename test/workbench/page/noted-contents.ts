import type { Page } from "playwright-core";

/** What the workbook of a page held at several moments, noted and compared in the page: it is much to hand over. */
export interface NotedContents {
  /** Notes all that the workbook holds now; gives back the number of the note. */
  note(): Promise<number>;
  /** Where two notes differ: the first difference of each sheet, with what stands there in both. */
  differences(one: number, other: number): Promise<string[]>;
}

declare global {
  interface Window {
    notedContents?: string[][];
  }
}

/** Notes what the workbook of this page holds. */
export function notedContents(page: Page): NotedContents {
  return {
    note: () => page.evaluate(noteContent),
    differences: (one, other) => page.evaluate(compareNotes, [one, other] as const),
  };
}

// Runs in the page. A text for each sheet, as tables, drop-downs and cells stand in it.
function noteContent(): number {
  const { sheets, names } = window.workbench.book.content();
  const notes = (window.notedContents ??= []);
  return notes.push([...sheets, { names }].map((part) => JSON.stringify(part))) - 1;
}

// Runs in the page.
function compareNotes([one, other]: readonly [number, number]): string[] {
  const [left = [], right = []] = [window.notedContents?.[one], window.notedContents?.[other]];
  const sheets = Array.from({ length: Math.max(left.length, right.length) }, (_none, sheet) => sheet);
  return sheets.flatMap((sheet) => {
    const [here, there] = [left[sheet] ?? "", right[sheet] ?? ""];
    if (here === there) return [];
    let at = 0;
    while (here[at] === there[at]) at++;
    const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
    return [`sheet ${sheet + 1}: …${around(here)}… and …${around(there)}…`];
  });
}
