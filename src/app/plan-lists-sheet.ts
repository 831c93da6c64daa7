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
    tables: listPlaces.map(({ list, column }) =>
      listTable(sheet, { list, column, rowCount: list.entries.length }),
    ),
    formulas: [],
    looks: listsLooks(
      sheet,
      listPlaces.map(({ list, column }) => ({ list, column, rowCount: list.entries.length })),
    ),
  };
}

/** A list with its column on the sheet and the number of its entries. */
export interface LaidList {
  readonly list: List;
  readonly column: number;
  readonly rowCount: number;
}

/** How the sheet of the lists looks and prints. */
export function listsLooks(sheet: string, laid: readonly LaidList[]): Write[] {
  return [
    ...headingLooks(sheet),
    ...laid.flatMap((one) => listLooks(sheet, one)),
    { write: "freeze", sheet, rows: headerRow + 1, columns: 0 },
    { write: "page", sheet, headerRows: 0, headerColumns: 0, pagesAcross: 2, upright: false },
  ];
}

/** The one-column table of a list. */
export function listTable(sheet: string, { list, column, rowCount }: LaidList): Write {
  const area = { row: headerRow, column, rowCount: rowCount + 1, columnCount: 1 };
  return { write: "table", sheet, table: list.table, area, filterButtons: false };
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

function listLooks(sheet: string, { list, column, rowCount }: LaidList): Write[] {
  const header = { row: headerRow, column, rowCount: 1, columnCount: 1 };
  const body = { ...header, row: headerRow + 1, rowCount };
  return [
    {
      write: "look",
      sheet,
      areas: [header],
      look: list.open ? looks.header : { ...looks.header, ...looks.computedHeader },
    },
    { write: "look", sheet, areas: [body], look: list.open ? looks.body : looks.closedList },
    columnWidth(sheet, column, listsSheet.columnWidth),
    columnWidth(sheet, column + 1, listsSheet.gapWidth),
  ];
}
