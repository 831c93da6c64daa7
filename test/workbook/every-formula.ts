import { planSetUp } from "../../src/app/plan-set-up";
import type { Write } from "../../src/app/write";

/** A formula of a new workbook and where it stands, in words. */
export interface PlacedFormula {
  readonly where: string;
  readonly formula: string;
}

/** Every formula that a new workbook holds: in cells, in conditional formats and behind drop-downs. */
export function everyFormula(): PlacedFormula[] {
  return planSetUp({ data: {} }).flatMap(formulasOf);
}

function formulasOf(write: Write): PlacedFormula[] {
  switch (write.write) {
    case "cells":
      return write.cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          typeof cell === "object" && cell !== null && "formula" in cell
            ? [placed(write.sheet, { row: write.row + row, column: write.column + column }, cell.formula)]
            : [],
        ),
      );
    case "fill":
      return [placed(write.sheet, write.area, write.formula)];
    case "highlight":
      return write.rule.kind === "when" ? [placed(write.sheet, write.area, write.rule.formula)] : [];
    case "validation": {
      const { rule } = write.validation;
      return rule.kind === "list" && typeof rule.source === "string"
        ? [placed(write.sheet, write.areas[0] ?? { row: 0, column: 0 }, rule.source)]
        : [];
    }
    default:
      return [];
  }
}

function placed(sheet: string, at: { row: number; column: number }, formula: string): PlacedFormula {
  return { where: `${sheet}, row ${at.row + 1}, column ${at.column + 1}`, formula };
}
