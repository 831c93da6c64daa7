import { cellsMark } from "../domain/cells-mark";
import { looks, numberFormats, tabColors, type LookName } from "../workbook/looks";
import {
  printView,
  type Paper,
  type PrintBlock,
  type PrintCell,
  type PrintRow,
} from "../workbook/print-view";
import { wrappedLines } from "../workbook/wrapped-lines";
import { dayForWorkbook } from "./date-system";
import { columnWidth } from "./column-width";
import type { Write } from "./write";

/** Where the print view is made. */
export interface PrintViewPlace {
  /** The print view as it is called now; null when there is none yet. */
  readonly present: string | null;
  /** Whether the name of its first cell is still there although its sheet is gone. */
  readonly nameIsLeft: boolean;
  readonly paper: Paper;
  readonly date1904: boolean;
}

/** Everything that making the print view writes: the sheet, emptied when it was there, and its rows from the top. */
export function planPrintView(blocks: readonly PrintBlock[], place: PrintViewPlace): Write[] {
  const sheet = place.present ?? printView.sheet;
  const lines = blocks.flatMap(linesOfBlock);
  const cells = lines.map((line) => line.cells.map((cell) => cellInWorkbook(cell, place.date1904)));
  return [
    { write: "sheet", sheet, instead: place.present, tabColor: tabColors.behind, gridlines: false },
    ...(place.present === null ? [] : [{ write: "clear", sheet } as const]),
    ...printView.widths.map((characters, column) => columnWidth(sheet, column, characters)),
    ...lines.flatMap((line, row) => looksOfLine(line, { sheet, row })),
    { write: "cells", sheet, row: 0, column: 0, cells },
    {
      write: "page",
      sheet,
      headerRows: 0,
      headerColumns: 0,
      pagesAcross: 1,
      upright: true,
      paper: place.paper,
    },
    ...(place.present === null ? nameOf(sheet, place.nameIsLeft) : []),
    { write: "notePrintView", mark: cellsMark(cells) },
    { write: "activate", sheet, row: 0, column: 0 },
  ];
}

function nameOf(sheet: string, isLeft: boolean): Write[] {
  const name = printView.cellName;
  return [
    ...(isLeft ? [{ write: "deleteName", name } as const] : []),
    { write: "name", name, sheet, row: 0, column: 0 },
  ];
}

/** One row of the print view. */
interface PrintLine {
  readonly cells: PrintRow;
  readonly look: LookName;
  /** Whether its first cell goes over the whole width. */
  readonly isWide: boolean;
  /** Units: lines of text in the default font. */
  readonly height: number;
}

const wholeWidth = printView.widths.reduce((sum, width) => sum + width, 0);

/** Longer texts go over several rows: Excel makes no row higher than 27 lines, and breaks no row between pages. */
const mostLines = 20;

/** How a text over the whole width looks, and its size compared with the default font. */
const wideLooks = {
  title: { look: "title", size: 18 / 11, space: 0.4 },
  note: { look: "printNote", size: 8 / 11, space: 0.4 },
  heading: { look: "section", size: 13 / 11, space: 0.6 },
  paragraph: { look: "paragraph", size: 1, space: 0.2 },
} as const satisfies Record<string, { look: LookName; size: number; space: number }>;

function linesOfBlock(block: PrintBlock): PrintLine[] {
  switch (block.kind) {
    case "blankLines":
      return Array.from({ length: block.count }, () => wideLine("", "lineToFill", 1.5));
    case "table":
      return [
        rowLine(block.headers, "cellHeader", 1),
        ...block.rows.flatMap((row) => tableLines(row, block.lines)),
      ];
    default:
      return wideLines(block.text, wideLooks[block.kind]);
  }
}

function wideLines(
  text: string,
  { look, size, space }: (typeof wideLooks)[keyof typeof wideLooks],
): PrintLine[] {
  const pieces = piecesOf(text, wholeWidth / size);
  return pieces.map(({ text: piece, lines }, index) =>
    wideLine(piece, look, lines * size + (index === pieces.length - 1 ? space : 0)),
  );
}

function wideLine(text: string, look: LookName, height: number): PrintLine {
  return { cells: [text, "", ""], look, isWide: true, height };
}

function rowLine(cells: PrintRow, look: LookName, height: number): PrintLine {
  return { cells, look, isWide: false, height };
}

// A row of a table that is too long for one row of the sheet goes on in the next.
function tableLines(row: PrintRow, least: number): PrintLine[] {
  const pieces = row.map((cell, column) =>
    typeof cell === "number"
      ? [{ text: cell, lines: 1 }]
      : piecesOf(cell, printView.widths[column] ?? wholeWidth),
  );
  const rowCount = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: rowCount }, (_, index) => {
    const at = (column: number) => pieces[column]?.[index] ?? { text: "", lines: 0 };
    const height = Math.max(least, at(0).lines, at(1).lines, at(2).lines);
    return rowLine([at(0).text, at(1).text, at(2).text], "printCell", height);
  });
}

/** A text in parts that are no longer than a row of the sheet may be, each with its number of lines. */
function piecesOf(text: string, width: number): { text: string; lines: number }[] {
  const paragraphs = text.split(/\r?\n/);
  return paragraphs.flatMap((paragraph) => {
    const lines = wrappedLines(paragraph, width);
    return Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, index) => {
      const piece = lines.slice(index * mostLines, (index + 1) * mostLines);
      return { text: piece.join("").trimEnd(), lines: piece.length };
    });
  });
}

function cellInWorkbook(cell: PrintCell, date1904: boolean): string | number | null {
  if (cell === "") return null;
  return typeof cell === "number" ? dayForWorkbook(cell, date1904) : cell;
}

function looksOfLine(
  { cells, look, isWide, height }: PrintLine,
  at: { sheet: string; row: number },
): Write[] {
  const { sheet, row } = at;
  const area = { row, column: 0, rowCount: 1, columnCount: printView.widths.length };
  const days = cells.flatMap((cell, column) => (typeof cell === "number" ? [column] : []));
  return [
    ...(isWide ? [{ write: "merge", sheet, area } as const] : []),
    { write: "look", sheet, areas: [area], look: looks[look] },
    { write: "rowHeight", sheet, row, lines: height },
    ...days.map((column): Write => ({
      write: "numberFormat",
      sheet,
      area: { ...area, column, columnCount: 1 },
      format: numberFormats.day,
    })),
  ];
}
