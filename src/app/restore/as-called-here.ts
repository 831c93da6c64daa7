import { plannerSheets } from "../../workbook/sheets";
import { escapeHeader, quotedSheet } from "../../workbook/references";
import type { CellWrite, Write } from "../write";
import type { PlacedPlanner } from "./placed-parts";

/** Changes formulas to what their sheets and headers are called in this workbook. */
export function asCalledHere(placed: PlacedPlanner): (write: Write) => Write {
  const sheets = new Map(placed.cellSheets.map(({ described, sheet }) => [described.name, sheet]));
  const changes = [...sheetChanges(sheets), ...headerChanges(placed)];
  const changed = (formula: string): string =>
    changes.reduce((text, [from, to]) => text.replaceAll(from, to), formula);
  return (write) => (changes.length === 0 ? write : changedWrite(write, changed, sheets));
}

type Change = readonly [from: string, to: string];

function sheetChanges(sheets: ReadonlyMap<string, string>): Change[] {
  return plannerSheets.flatMap((planned): Change[] => {
    const name = planned.kind === "cells" ? planned.sheet.name : "";
    const present = sheets.get(name);
    if (present === undefined || present === name) return [];
    return [[`${quotedSheet(name)}!`, `${quotedSheet(present)}!`]];
  });
}

// People may word the statements of the survey anew.
function headerChanges({ tables }: PlacedPlanner): Change[] {
  return tables.flatMap(({ definition, positions, headers }) =>
    Object.entries(definition.columns).flatMap(([key, { kind, header }]): Change[] => {
      const present = headers[positions[key] ?? -1];
      if (kind !== "answer" || present === undefined || present === header) return [];
      return [[`[${escapeHeader(header)}]`, `[${escapeHeader(present)}]`]];
    }),
  );
}

function changedWrite(
  write: Write,
  changed: (formula: string) => string,
  sheets: ReadonlyMap<string, string>,
): Write {
  switch (write.write) {
    case "fill":
      return { ...write, formula: changed(write.formula) };
    case "cells":
      return { ...write, cells: write.cells.map((line) => line.map((cell) => changedCell(cell, changed))) };
    case "chart": {
      const { source } = write.chart;
      const sheet = source.sheet === undefined ? undefined : sheets.get(source.sheet);
      return sheet === undefined
        ? write
        : { ...write, chart: { ...write.chart, source: { ...source, sheet } } };
    }
    default:
      return write;
  }
}

function changedCell(cell: CellWrite, changed: (formula: string) => string): CellWrite {
  return typeof cell === "object" && cell !== null && "formula" in cell
    ? { formula: changed(cell.formula) }
    : cell;
}
