import { isBlank, isCellError, type Cell } from "../../domain/cell";
import type { Area } from "../../workbook/area";
import { isFormula } from "../formula-places";
import type { CellWrite, Write } from "../write";

type Cells = readonly (readonly Cell[])[];

/** A cell of a sheet; counts from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Writes that leave what was typed, and the cells in which something typed stays where the planner has a formula. */
export interface RespectfulWrites {
  readonly writes: readonly Write[];
  readonly kept: readonly CellPlace[];
}

/**
 * The writes of formulas and texts over a sheet as it stands, but for what would replace something typed.
 *
 * Where the sheet has formulas, a value in the place of one was typed. Where it has none, the program that saved it
 * kept only what the formulas showed, and they come back.
 */
export function respectfulWrites(writes: readonly Write[], cells: Cells): RespectfulWrites {
  const hasFormulas = keptFormulas(writes, cells);
  const kept: CellPlace[] = [];
  const isTyped = (at: CellPlace): boolean => {
    const cell = cells[at.row]?.[at.column] ?? null;
    return hasFormulas && !isBlank(cell) && !isCellError(cell) && !isFormula(cell);
  };
  const respectful = writes.flatMap((write): Write[] => {
    if (write.write === "cells") return [respectfulCells(write, { cells, isTyped, kept })];
    return write.write === "repeat" ? repeats(write, isTyped) : [write];
  });
  return { writes: respectful, kept };
}

// A text such as "=1", a shared rank, looks like a formula: only most of them tell.
function keptFormulas(writes: readonly Write[], cells: Cells): boolean {
  const there = writes.flatMap((write): Cell[] =>
    write.write === "cells"
      ? write.cells.flatMap((line, down) =>
          line.flatMap((cell, right) =>
            typeof cell === "object" && cell !== null
              ? [cells[write.row + down]?.[write.column + right] ?? null]
              : [],
          ),
        )
      : [],
  );
  const filled = there.filter((cell) => !isBlank(cell));
  return filled.filter(isFormula).length * 2 > filled.length;
}

interface Present {
  readonly cells: Cells;
  readonly isTyped: (at: CellPlace) => boolean;
  readonly kept: CellPlace[];
}

function respectfulCells(write: Extract<Write, { write: "cells" }>, present: Present): Write {
  const cellAt = (cell: CellWrite, at: CellPlace): CellWrite => {
    const there = present.cells[at.row]?.[at.column] ?? null;
    if (cell === null || isBlank(there)) return cell;
    // A text of the planner's that somebody worded anew stays so.
    if (typeof cell !== "object") return null;
    if (!present.isTyped(at)) return cell;
    present.kept.push(at);
    return null;
  };
  const cells = write.cells.map((line, down) =>
    line.map((cell, right) => cellAt(cell, { row: write.row + down, column: write.column + right })),
  );
  return { ...write, cells };
}

// A row in which something was typed is left out of what is copied down, and keeps the formulas that it has.
function repeats(write: Extract<Write, { write: "repeat" }>, isTyped: (at: CellPlace) => boolean): Write[] {
  const { over } = write;
  const isFree = (row: number) =>
    Array.from({ length: over.columnCount }, (_, right) => over.column + right).every(
      (column) => !isTyped({ row, column }),
    );
  if (!isFree(over.row)) return [];
  return runsOf(over, isFree).map((run) => ({ ...write, over: run }));
}

function runsOf(area: Area, isFree: (row: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const last = runs.at(-1);
    if (!isFree(row)) continue;
    if (last && last.row + last.rowCount === row)
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ ...area, row, rowCount: 1 });
  }
  return runs;
}
