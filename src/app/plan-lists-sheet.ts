import type { List } from "../workbook/lists";
import { listPlaces, listsSheet } from "../workbook/lists.sheet";
import { headerRow } from "../workbook/layout";
import { looks, tabColors } from "../workbook/looks";
import { headingLooks } from "./plan-table-sheet";
import type { SheetPlan } from "./sheet-plan";
import type { Write } from "./write";

/** What makes up the sheet with the entries of the drop-downs. */
export function planListsSheet(): SheetPlan {
  const sheet = listsSheet.name;
  return {
    sheet: { write: "sheet", sheet, instead: null, tabColor: tabColors.behind, gridlines: true },
    texts: [
      { write: "cells", sheet, row: 0, column: 0, cells: [[listsSheet.title], [listsSheet.help]] },
      ...listPlaces.map(({ list, column }): Write => {
        return {
          write: "cells",
          sheet,
          row: headerRow,
          column,
          cells: [[list.header], ...list.entries.map((entry) => [entry])],
        };
      }),
    ],
    tables: listPlaces.map(({ list, column }) => ({
      write: "table",
      sheet,
      table: list.table,
      area: areaOf(list, column),
      filterButtons: false,
    })),
    formulas: [],
    looks: [
      ...headingLooks(sheet),
      ...listPlaces.flatMap(({ list, column }) => listLooks(list, column)),
      { write: "freeze", sheet, rows: headerRow + 1, columns: 0 },
      { write: "page", sheet, headerRows: 0 },
    ],
  };
}

function areaOf(list: List, column: number) {
  return { row: headerRow, column, rowCount: list.entries.length + 1, columnCount: 1 };
}

function listLooks(list: List, column: number): Write[] {
  const sheet = listsSheet.name;
  const area = areaOf(list, column);
  const body = { ...area, row: headerRow + 1, rowCount: list.entries.length };
  return [
    {
      write: "look",
      sheet,
      area: { ...area, rowCount: 1 },
      look: list.open ? looks.header : looks.computedHeader,
    },
    { write: "look", sheet, area: body, look: list.open ? looks.body : looks.closedList },
    { write: "columnWidth", sheet, column, characters: listsSheet.columnWidth },
    { write: "columnWidth", sheet, column: column + 1, characters: listsSheet.gapWidth },
  ];
}
