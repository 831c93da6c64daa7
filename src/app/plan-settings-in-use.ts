import {
  plannerSettingsTable,
  settingInUseFormula,
  settings,
  type Setting,
} from "../workbook/planner-settings.table";
import { looks, numberFormats } from "../workbook/looks";
import { columnWidth } from "./column-width";
import type { SheetPlan } from "./sheet-plan";
import type { Write } from "./write";

/** Settings in use stand right of the table in rows 3 and 4, so that sorting the table moves none of them. */
export const inUseColumn = Object.keys(plannerSettingsTable.columns).length + 1;
export const inUseRow = 3;

/** The settings that formulas count with, in the order of their cells. */
export const settingsWithName = Object.values<Setting>(settings).flatMap((setting) =>
  setting.inUse ? [{ ...setting, name: setting.inUse.name }] : [],
);

/** The names of the cells in use, from one column of the sheet on. */
export function settingNames(sheet: string, first: number): Extract<Write, { write: "name" }>[] {
  return settingsWithName.map(({ name }, index) => ({
    write: "name",
    name,
    sheet,
    row: inUseRow,
    column: first + index,
  }));
}

/** The cells in use with the settings' names above them, from one column of the sheet on. */
export function planSettingsInUse(
  sheet: string,
  first: number,
): Pick<SheetPlan, "texts" | "formulas" | "looks"> {
  const above = { row: inUseRow - 1, column: first, rowCount: 1, columnCount: settingsWithName.length };
  const cells = (row: number, line: Extract<Write, { write: "cells" }>["cells"][number]): Write => ({
    write: "cells",
    sheet,
    row,
    column: first,
    cells: [line],
  });
  return {
    texts: [
      cells(
        inUseRow - 1,
        settingsWithName.map(({ setting }) => setting),
      ),
    ],
    formulas: [
      cells(
        inUseRow,
        settingsWithName.map((setting) => ({ formula: settingInUseFormula(setting) })),
      ),
    ],
    looks: [
      { write: "look", sheet, areas: [above], look: looks.above },
      { write: "look", sheet, areas: [{ ...above, row: inUseRow }], look: looks.above },
      ...settingsWithName.flatMap(({ shape }, index): Write[] => [
        columnWidth(sheet, first + index, 24),
        {
          write: "numberFormat",
          sheet,
          area: { row: inUseRow, column: first + index, rowCount: 1, columnCount: 1 },
          // A formula in a cell that is formatted as text would become one when somebody edits it.
          format: numberFormats[shape === "name" ? "text" : shape],
        },
      ]),
    ],
  };
}
