import type { List } from "../workbook/lists";
import { listPlaces, listsSheet } from "../workbook/lists.sheet";
import { headerRow } from "../workbook/layout";
import { looks, tabColors } from "../workbook/looks";
import { headingLooks } from "./plan-table-sheet";
import type { SheetPlan } from "./sheet-plan";
import { columnWidth } from "./column-width";
import type { CellWrite, Write } from "./write";

/** What makes up the sheet with the entries of the drop-downs. */
export function planListsSheet(): SheetPlan {
  const sheet = listsSheet.name;
  return {
    sheet: { write: "sheet", sheet, instead: null, tabColor: tabColors.behind, gridlines: true },
    texts: [
      {
        write: "cells",
        sheet,
        row: 0,
        column: 0,
        cells: [[listsSheet.title], [listsSheet.help], [null], [listsSheet.note]],
      },
      { write: "cells", sheet, row: headerRow, column: 0, cells: listCells() },
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
      { write: "page", sheet, headerRows: 0, headerColumns: 0, pagesAcross: 2, upright: false },
    ],
  };
}

// All lists as one block; what is between and below them is left as it is.
function listCells(): CellWrite[][] {
  const rowCount = 1 + Math.max(...listPlaces.map(({ list }) => list.entries.length));
  const columnCount = 1 + Math.max(...listPlaces.map(({ column }) => column));
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => {
      const list = listPlaces.find((place) => place.column === column)?.list;
      return list ? ([list.header, ...list.entries][row] ?? null) : null;
    }),
  );
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
      areas: [{ ...area, rowCount: 1 }],
      look: list.open ? looks.header : { ...looks.header, ...looks.computedHeader },
    },
    { write: "look", sheet, areas: [body], look: list.open ? looks.body : looks.closedList },
    columnWidth(sheet, column, listsSheet.columnWidth),
    columnWidth(sheet, column + 1, listsSheet.gapWidth),
  ];
}
