import { placeKey } from "../formula-places";
import { groupedAreas } from "../grouped-areas";
import type { Area } from "../../workbook/area";
import { computedFormula } from "../../workbook/define-table";
import { layColumns, usualFormula } from "../../workbook/layout";
import { numberFormats } from "../../workbook/looks";
import { dayForWorkbook } from "../date-system";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import type { CellWrite, Write } from "../write";
import type { DropDownMend, FormulaMend, Mend, NameMend, RowsMend, ValueMend } from "./mend";

/**
 * What mending writes: tables grow first, since that is refused most easily, then formats, values and formulas.
 *
 * A cell gets its format before its value: in one that is formatted as text, Excel would keep a number as text.
 */
export function planMends(workbook: PlannerWorkbook, mends: readonly Mend[]): Write[] {
  const rows = mends.filter((mend) => mend.mend === "rows");
  const values = mends.filter((mend) => mend.mend === "value");
  const formulas = mends.filter((mend) => mend.mend === "formula");
  const tableOf = ({ table }: Mend) => workbook.tables[table] as PlannerTable;
  const fills = [
    ...rows.flatMap((mend) => rowFills(mend, tableOf(mend))),
    ...formulaFills(formulas, tableOf),
  ];
  const fillFormats = fills.map(({ sheet, area, format }) => formatWrite(sheet, area, format));
  return [
    ...rows.map((mend): Write => growth(mend, tableOf(mend))),
    ...fillFormats,
    ...valueFormats(values),
    ...valueBlocks(values, workbook.snapshot.date1904),
    ...mends.flatMap((mend) => (mend.mend === "name" ? nameWrites(mend) : [])),
    ...fills.map(({ sheet, area, formula }): Write => ({ write: "fill", sheet, area, formula })),
    // Excel gives a formula the format of the cell that it begins with, which may be text.
    ...fillFormats,
    ...mends.flatMap((mend) => (mend.mend === "dropDown" ? dropDownWrites(mend) : [])),
  ];
}

function nameWrites({ name, named }: NameMend): Write[] {
  return groupedAreas(named).flatMap(({ sheet, areas }) =>
    areas.map(({ row, column, rowCount, columnCount }): Write => {
      const line = Array.from({ length: columnCount }, () => ({ text: name }));
      return { write: "cells", sheet, row, column, cells: Array.from({ length: rowCount }, () => line) };
    }),
  );
}

function dropDownWrites({ cells, validation }: DropDownMend): Write[] {
  return cells.map(({ sheet, area }) => ({ write: "validation", sheet, areas: [area], validation }));
}

interface Fill {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly format: string;
}

function growth({ seen }: RowsMend, { snapshot }: PlannerTable): Write {
  return { write: "growTable", table: snapshot.name, rowCount: seen.length };
}

/** The table's formulas in the rows that it takes in, also those that stand until somebody types over them. */
function rowFills(
  { cells: { sheet, area: rows } }: RowsMend,
  { definition, positions }: PlannerTable,
): Fill[] {
  return layColumns(definition).flatMap((column): Fill[] => {
    const formula = column.formula ?? usualFormula(column);
    const position = positions[column.key] ?? null;
    if (formula === null || position === null) return [];
    const area = { ...rows, column: rows.column + position, columnCount: 1 };
    return [{ sheet, area, formula, format: numberFormats[column.shape] }];
  });
}

function formatWrite(sheet: string, area: Area, format: string): Write {
  return { write: "numberFormat", sheet, area, format };
}

function formulaFills(mends: readonly FormulaMend[], tableOf: (mend: Mend) => PlannerTable): Fill[] {
  return groupedAreas(mends, ({ table, key }) => `${table} ${key}`).flatMap(({ sheet, first, areas }) => {
    const formula = computedFormula(tableOf(first).definition, first.key);
    const format = numberFormats[first.shape];
    return areas.map((area) => ({ sheet, area, formula, format }));
  });
}

// A text is written as a text in any format.
function valueFormats(mends: readonly ValueMend[]): Write[] {
  const numbers = mends.filter(({ value, shape }) => typeof value === "number" && shape !== "name");
  return groupedAreas(numbers, ({ shape }) => numberFormats[shape]).flatMap(({ sheet, first, areas }) =>
    areas.map((area) => formatWrite(sheet, area, numberFormats[first.shape])),
  );
}

function valueBlocks(mends: readonly ValueMend[], date1904: boolean): Write[] {
  const values = new Map(mends.map((mend) => [placeKey(mend.place), valueOf(mend, date1904)]));
  return groupedAreas(mends).flatMap(({ sheet, areas }) =>
    areas.map(({ row, column, rowCount, columnCount }): Write => {
      const cells = Array.from({ length: rowCount }, (_row, down) =>
        Array.from(
          { length: columnCount },
          (_column, right) =>
            values.get(placeKey({ sheet, row: row + down, column: column + right })) ?? null,
        ),
      );
      return { write: "cells", sheet, row, column, cells };
    }),
  );
}

function valueOf({ value, shape }: ValueMend, date1904: boolean): CellWrite {
  if (shape === "name") return { text: String(value) };
  return shape === "day" && typeof value === "number" ? dayForWorkbook(value, date1904) : value;
}
