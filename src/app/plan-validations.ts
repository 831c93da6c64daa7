import type { Cell } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import type { CellValidation } from "../workbook/cell-validation";
import { firstBodyRow, type LaidColumn } from "../workbook/layout";
import { lists, type ListName } from "../workbook/lists";
import { listColumn, listsSheet } from "../workbook/lists.sheet";
import { absoluteAddress, quotedSheet } from "../workbook/references";
import { words } from "../workbook/words";
import type { TableContent } from "./set-up-content";
import type { Write } from "./write";

/** Where the entries of drop-downs that name another table's rows stand: by table and header. */
export type TablePlaces = (table: string, header: string) => string;

/** Where each column of the new tables stands, for drop-downs that offer its entries. */
export function tablePlaces(contents: readonly TableContent[]): TablePlaces {
  return (name, header) => {
    const content = contents.find(({ table }) => table.name === name);
    const column = content?.columns.find((laid) => laid.header === header);
    if (!content || !column) throw new Error(`No column ${header} in table ${name}`);
    return sourceOf(content.table.sheet, column.position, content.rows.length);
  };
}

/** What may be typed into each column. */
export function validationsOf(content: TableContent, places: TablePlaces): Write[] {
  return content.columns.flatMap((column): Write[] => {
    const validation = validationOf(content, column, places);
    if (!validation) return [];
    const area = {
      row: firstBodyRow,
      column: column.position,
      rowCount: content.rows.length,
      columnCount: 1,
    };
    return [{ write: "validation", sheet: content.table.sheet, areas: [area], validation }];
  });
}

function validationOf(content: TableContent, column: LaidColumn, places: TablePlaces): CellValidation | null {
  const { stored } = column;
  switch (stored?.kind) {
    case "choice":
      return fromList(stored.list);
    case "reference":
      return { ...dropDown(places(stored.to.table, stored.to.header)), otherwise: "allow" };
    case "ratings":
      return ratingValidation(content.criteria.find(({ name }) => name === column.header)?.kind ?? null);
    case "answer":
      return { ...fromList("surveyAnswers"), otherwise: "allow" };
    case "number":
      if (stored.atLeast === undefined) return null;
      return {
        rule: { kind: "number", atLeast: stored.atLeast },
        otherwise: "ask",
        message: `Type a number from ${stored.atLeast} up.`,
      };
    case "date":
      return { rule: { kind: "date" }, otherwise: "ask", message: "Type a date, such as 4/20/2026." };
    default:
      return null;
  }
}

/** What may be typed into the column of a criterion: 1 to 5 when it is wanted, else Yes or No. */
export function ratingValidation(kind: Cell): CellValidation {
  const isWant = nameKey(kind) === nameKey(words.criterionKind.want);
  // Any number from 1 to 5 counts, not only the halves on offer; a highlight marks what does not.
  return isWant ? { ...fromList("ratings"), otherwise: "allow" } : fromList("answers");
}

function fromList(name: ListName): CellValidation {
  const { entries, open } = lists[name];
  return {
    ...dropDown(sourceOf(listsSheet.name, listColumn(name), entries.length)),
    otherwise: open ? "allow" : "refuse",
  };
}

function dropDown(source: string): CellValidation {
  return {
    rule: { kind: "list", source },
    otherwise: "refuse",
    message: "Choose an entry of the list, or clear the cell.",
  };
}

function sourceOf(sheet: string, column: number, rowCount: number): string {
  return `=${quotedSheet(sheet)}!${absoluteAddress({ row: firstBodyRow, column, rowCount, columnCount: 1 })}`;
}
