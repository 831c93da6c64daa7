import type { DropDownMend, FormulaMend, Mend, NameMend, RowsMend, ValueMend } from "../../app/mend/mend";
import type { SheetPlace } from "../../app/workbook-port";
import { cellInWords } from "../../domain/cell-in-words";
import { isBlank, type Cell } from "../../domain/cell";
import { dayOf } from "../../domain/serial-day";
import type { CellShape } from "../../workbook/define-table";
import { formats } from "../formats";
import { plural } from "./english-plural";

/** What the repairs say. */
export const repairTexts = {
  mend: "Mend",
  mendSpoken: (mend: Mend) => `Mend ${placeOf(mend)}`,
  mendMany: (count: number) => `Mend ${plural(count, "thing", "things")}…`,
  allTitle: (count: number) => `${plural(count, "thing", "things")} will be mended`,
  allHelp: "Each has one safe way to be put right. Nothing else that somebody typed is touched.",
  mendIt: "Mend it",
  leaveIt: "Leave it",
  mendAll: "Mend all",
  leaveAll: "Leave all",
  mending: "Mending…",
  becomes: "becomes",
  place: (mend: Mend) => placeOf(mend),
  before: (mend: Mend) => beforeOf(mend),
  after: (mend: Mend) => afterOf(mend),
  nothingToMend:
    "There is no one safe way to mend this any more: the cell holds a formula, or somebody changed something. Look at the cell.",
  doneOne: (mend: Mend) =>
    mend.mend === "rows"
      ? `${sheetOf(mend)} took in ${plural(mend.names.length, "row", "rows")}.`
      : `${placeOf(mend)}: ${beforeOf(mend)} became ${afterOf(mend)}.`,
  doneAll: (mends: readonly Mend[]) => {
    const sheets = [
      ...new Set(mends.flatMap((mend) => (mend.mend === "name" ? sheetsOf(mend) : [sheetOf(mend)]))),
    ];
    return `${plural(mends.length, "thing was", "things were")} mended in ${formats.list(sheets)}.`;
  },
};

/** As issues say where something is. */
function placeOf(mend: Mend): string {
  const sheet = sheetOf(mend);
  if (mend.mend === "rows") return `${sheet}, ${mend.address}`;
  if (mend.mend === "dropDown") return `${sheet}, ${mend.header}`;
  if (mend.mend !== "name") return cellOf(mend);
  const [only, ...more] = mend.named;
  return only && more.length === 0 ? cellOf(only) : formats.list(sheetsOf(mend));
}

function cellOf({ place, header }: { place: SheetPlace; header: string }): string {
  return `${place.sheet}, row ${formats.exact(place.row + 1)}, ${header}`;
}

function sheetOf(mend: Mend): string {
  if (mend.mend === "rows") return mend.cells.sheet;
  if (mend.mend === "name") return sheetsOf(mend)[0] ?? mend.table;
  return mend.mend === "dropDown" ? (mend.cells[0]?.sheet ?? mend.table) : mend.place.sheet;
}

function sheetsOf({ named }: NameMend): string[] {
  return [...new Set(named.map(({ place }) => place.sheet))];
}

const nothing = "nothing";
const mostNames = 3;

function beforeOf(mend: Mend): string {
  switch (mend.mend) {
    case "value":
      return isBlank(mend.seen) ? nothing : cellInWords(mend.seen);
    case "formula":
      // As it was typed, and not rounded.
      return shown(mend.seen, mend.shape === "score" ? "number" : mend.shape);
    case "rows":
      return `${plural(mend.names.length, "row", "rows")} below the table: ${names(mend)}`;
    case "dropDown":
      return `no list in ${plural(countOf(mend), "cell", "cells")}`;
    case "name":
      return mend.named.length === 1
        ? spellings(mend)
        : `${spellings(mend)} in ${plural(mend.named.length, "cell", "cells")}`;
  }
}

function afterOf(mend: Mend): string {
  switch (mend.mend) {
    case "value":
      return meant(mend);
    case "formula":
      return again(mend);
    case "rows":
      return mend.names.length === 1 ? "a row of the table" : "rows of the table";
    case "dropDown":
      return "the list of this column again";
    case "name":
      return cellInWords(mend.name);
  }
}

function countOf({ cells }: DropDownMend): number {
  return cells.reduce((sum, { area }) => sum + area.rowCount, 0);
}

function meant({ value, shape }: ValueMend): string {
  if (typeof value === "string") return cellInWords(value);
  if (shape === "text" || shape === "name") return formats.exact(value);
  const day = shape === "day" ? dayOf(value) : null;
  return day === null ? `the number ${formats.exact(value)}` : `the date ${formats.date(day)}`;
}

function again({ shows, shape }: FormulaMend): string {
  return shows === undefined ? "the formula again" : `the formula again (shows ${shown(shows, shape)})`;
}

/** A cell as its column shows it. */
function shown(cell: Cell, shape: CellShape): string {
  if (isBlank(cell)) return nothing;
  return typeof cell === "number" ? shownNumber(cell, shape) : cellInWords(cell);
}

function shownNumber(value: number, shape: CellShape): string {
  if (shape === "score") return formats.score(value);
  if (shape === "percent") return formats.share(value);
  const day = shape === "day" ? dayOf(value) : null;
  return day === null ? formats.exact(value) : formats.date(day);
}

function spellings({ named }: NameMend): string {
  return listed([...new Set(named.map(({ seen }) => cellInWords(seen)))]);
}

function names({ names: all }: RowsMend): string {
  return listed(all.map(cellInWords));
}

function listed(all: readonly string[]): string {
  const more = all.length - mostNames;
  const first = all.slice(0, more > 0 ? mostNames : all.length);
  return formats.list(more > 0 ? [...first, `${formats.whole(more)} more`] : first);
}
