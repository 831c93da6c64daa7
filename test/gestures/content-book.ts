import type { Book } from "../../src/workbench/host/book/book";
import type { Area, BookContent, SheetContent } from "../../src/workbench/host/book/book-content";

/** As much of a book as it takes to see what stands in it. */
export type SeenBook = Pick<
  Book,
  "sheets" | "usedArea" | "value" | "isFormula" | "formula" | "validation" | "conditionalFormats"
>;

/** A book as it was when its content was taken, with the values that it showed: nothing is calculated again. */
export function contentBook({ sheets }: BookContent): SeenBook {
  const byId = new Map(sheets.map((sheet, at) => [String(at), seenSheet(sheet)]));
  const sheet = (id: string) => byId.get(id) ?? missing(id);
  return {
    sheets: () => sheets.map((one, at) => ({ ...one, id: String(at) })),
    usedArea: (id) => sheet(id).used,
    value: (id, row, column) => sheet(id).cell(row, column)?.value ?? null,
    isFormula: (id, row, column) => sheet(id).cell(row, column)?.formula !== undefined,
    formula: (id, row, column) => {
      const cell = sheet(id).cell(row, column);
      return cell?.formula ?? cell?.value ?? null;
    },
    validation: (id, row, column) =>
      sheet(id).content.validations.find(({ areas }) => areas.some((area) => isIn(area, row, column)))
        ?.validation ?? null,
    conditionalFormats: (id) =>
      sheet(id).content.conditionalFormats.map((format, at) => ({ id: String(at), ...format })),
  };
}

function missing(id: string): never {
  throw new Error(`There is no sheet ${id}.`);
}

function seenSheet(content: SheetContent) {
  const filled = content.cells.filter(
    ({ value, formula }) => formula !== undefined || (value !== undefined && value !== null),
  );
  const cells = new Map(filled.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return {
    content,
    used: around(filled),
    cell: (row: number, column: number) => cells.get(`${row} ${column}`),
  };
}

function around(cells: readonly { row: number; column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
