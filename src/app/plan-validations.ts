import type { Cell } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import type { CellValidation, TableColumn } from "../workbook/cell-validation";
import { firstBodyRow, type LaidColumn } from "../workbook/layout";
import { lists, type ListName } from "../workbook/lists";
import { listColumn, listsSheet } from "../workbook/lists.sheet";
import { absoluteAddress, quotedSheet } from "../workbook/references";
import { words } from "../workbook/words";
import type { DropDownColumn } from "./drop-downs";
import type { TableContent } from "./set-up-content";
import type { Write } from "./write";

/** Where the entries of drop-downs stand: those of a list, and those that name another table's rows. */
export interface EntryPlaces {
  readonly list: (name: ListName) => EntrySource | null;
  readonly rows: (table: string, header: string) => EntrySource | null;
}

type EntrySource = string | TableColumn;

/** Where the lists and each column of the new tables stand, for drop-downs that offer their entries. */
export function newPlaces(contents: readonly TableContent[]): EntryPlaces {
  return {
    list: newList,
    rows: (name, header) => {
      const content = contents.find(({ table }) => table.name === name);
      const column = content?.columns.find((laid) => laid.header === header);
      if (!content || !column) throw new Error(`No column ${header} in table ${name}`);
      return newSource(content.table.sheet, column.position, content.rows.length);
    },
  };
}

/** What may be typed into each column. */
export function validationsOf(content: TableContent, places: EntryPlaces): Write[] {
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

function validationOf(content: TableContent, column: LaidColumn, places: EntryPlaces): CellValidation | null {
  const { stored } = column;
  switch (stored?.kind) {
    case "choice":
    case "reference":
    case "answer":
      return dropDownOf(stored, places);
    case "ratings": {
      const criterion = content.criteria.find(({ name }) => nameKey(name) === nameKey(column.header));
      return criterion ? ratingsFrom(places, criterion.kind) : null;
    }
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

/** The list that the cells of a column offer, and what happens to what is not in it; null without its entries. */
export function dropDownOf(column: DropDownColumn, places: EntryPlaces): CellValidation | null {
  if (column.kind === "reference") {
    const rows = places.rows(column.to.table, column.to.header);
    return rows === null ? null : { ...dropDown(rows), otherwise: "allow" };
  }
  const list = column.kind === "choice" ? column.list : "surveyAnswers";
  const source = places.list(list);
  return source === null ? null : listValidation(source, column.kind === "answer" || lists[list].open);
}

/** What may be typed into the column of a criterion: 1 to 5 when it is wanted, else Yes or No. */
export function ratingValidation(kind: Cell): CellValidation {
  const { list, isOpen } = ratingList(kind);
  return listValidation(newList(list), isOpen);
}

function ratingsFrom(places: EntryPlaces, kind: Cell): CellValidation | null {
  const { list, isOpen } = ratingList(kind);
  const source = places.list(list);
  return source === null ? null : listValidation(source, isOpen);
}

function ratingList(kind: Cell): { list: ListName; isOpen: boolean } {
  const isWant = nameKey(kind) === nameKey(words.criterionKind.want);
  // Any number from 1 to 5 counts, not only the halves on offer; a highlight marks what does not.
  return isWant ? { list: "ratings", isOpen: true } : { list: "answers", isOpen: false };
}

function listValidation(source: EntrySource, isOpen: boolean): CellValidation {
  return { ...dropDown(source), otherwise: isOpen ? "allow" : "refuse" };
}

function newList(name: ListName): string {
  return newSource(listsSheet.name, listColumn(name), lists[name].entries.length);
}

function dropDown(source: EntrySource): CellValidation {
  return {
    rule: { kind: "list", source },
    otherwise: "refuse",
    message: "Choose an entry of the list, or clear the cell.",
  };
}

/** The cells of one column, for a drop-down that offers what stands in them. */
export function newSource(sheet: string, column: number, rowCount: number): string {
  return `=${quotedSheet(sheet)}!${absoluteAddress({ row: firstBodyRow, column, rowCount, columnCount: 1 })}`;
}
