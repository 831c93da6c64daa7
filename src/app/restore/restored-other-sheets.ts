import { listsSheet } from "../../workbook/lists.sheet";
import { listTable, listsLooks, type LaidList } from "../plan-lists-sheet";
import { planCellSheet } from "../plan-cell-sheet";
import type { SheetReading } from "../workbook-port";
import type { Write } from "../write";
import type { PlacedCellSheet, PlacedList } from "./placed-parts";
import { keptLooks, type RestoredSheet } from "./restored-table-sheet";
import { respectfulWrites } from "./typed-cells";

/** Brings back the formulas of a sheet of cells, and its charts where there are none any more. */
export function restoredCellSheet(
  { described, sheet }: PlacedCellSheet,
  reading: SheetReading,
): RestoredSheet {
  const plan = planCellSheet({ ...described, name: sheet }, null);
  const { writes, kept } = respectfulWrites(plan.formulas, reading.cells);
  const isWanted = ({ write }: Write): boolean => {
    if (write === "chart") return reading.chartCount === 0;
    if (write === "highlight") return !reading.hasHighlights;
    return !keptLooks(reading);
  };
  return { texts: [], tables: [], formulas: writes, looks: plan.looks.filter(isWanted), kept };
}

/** Brings back the tables with the entries of the drop-downs, each as long as it is now. */
export function restoredListsSheet(
  placed: readonly PlacedList[],
  laid: readonly LaidList[],
  reading: SheetReading,
): RestoredSheet {
  const { sheet } = reading;
  const texts = respectfulWrites(
    [{ write: "cells", sheet, row: 0, column: 0, cells: [[listsSheet.title], [listsSheet.help]] }],
    reading.cells,
  );
  const plain = new Set(placed.filter(({ isTable }) => !isTable).map(({ list }) => list));
  return {
    texts: texts.writes,
    tables: laid.filter(({ list }) => plain.has(list)).map((one) => listTable(sheet, one)),
    formulas: [],
    looks: keptLooks(reading) ? [] : listsLooks(sheet, laid),
    kept: [],
  };
}
