import { lists, type ListName } from "../../workbook/lists";
import { listsSheet } from "../../workbook/lists.sheet";
import { plannerSettingsTable } from "../../workbook/planner-settings.table";
import { selectionCriteriaTable } from "../../workbook/selection-criteria.table";
import { plannerSheets, type PlannerSheet } from "../../workbook/sheets";
import { joinedWrites } from "../joined-writes";
import type { LaidList } from "../plan-lists-sheet";
import { planSheet, settingsContent, type PlannedTables } from "../plan-set-up";
import { newPlaces, newSource } from "../plan-validations";
import { setUpContent, type TableContent } from "../set-up-content";
import type { SheetReading } from "../workbook-port";
import type { Write } from "../write";
import { asCalledHere } from "./as-called-here";
import { entryCount } from "./body-rows";
import type { PlacedPlanner } from "./placed-parts";
import type { RestoreGround } from "./restore-ground";
import { missingSheets } from "./restore-refusals";
import { restoredContent, restoredCriteria } from "./restored-content";
import { restoredCellSheet, restoredListsSheet } from "./restored-other-sheets";
import { restoredSettings, settingsPlace, usualTexts } from "./restored-settings";
import { restoredTableSheet, type RestoredSheet } from "./restored-table-sheet";
import type { CellPlace } from "./typed-cells";

/** What making the tables again writes, and what it leaves. */
export interface RestorePlan {
  readonly writes: readonly Write[];
  readonly contents: readonly TableContent[];
  /** Cells in which something typed stays where the planner has a formula. */
  readonly kept: readonly { readonly sheet: string; readonly cells: readonly CellPlace[] }[];
}

/**
 * Set-up over the sheets that are there: tables around the cells, formulas in the planner's own cells, and new sheets
 * for those of which nothing was found. What somebody typed stays.
 */
export function planRestore(ground: RestoreGround): RestorePlan {
  const { placed } = ground;
  const planned = plannedTables(ground);
  const gone = new Set(missingSheets(placed));
  const sheets = plannerSheets.map((sheet) =>
    gone.has(nameOf(sheet)) ? added(sheet, planned) : restored(sheet, ground, planned),
  );
  const rendered = asCalledHere(placed);
  const settings = settingsPlace(ground);
  const all = (part: Exclude<keyof RestoredSheet, "kept">) =>
    sheets.flatMap((sheet) => sheet[part].map(rendered));
  return {
    writes: [
      { write: "noteRestoring", isRestoring: true },
      ...sheets.flatMap(({ sheet }) => (sheet ? [sheet] : [])),
      ...settings.oldNames,
      ...headersFirst(placed),
      ...all("texts"),
      ...all("tables"),
      ...settings.newNames,
      ...all("formulas"),
      ...sheets.flatMap(({ looks }) => joinedWrites(looks.map(rendered))),
      { write: "note" },
      { write: "noteRestoring", isRestoring: false },
    ],
    contents: planned.contents,
    kept: sheets.flatMap(({ name, kept }) => (kept.length > 0 ? [{ sheet: name, cells: kept }] : [])),
  };
}

// Formulas that name such a table name its cells from here on; the planner's own are written anew below.
function headersFirst({ tables, lists: placedLists }: PlacedPlanner): Write[] {
  return [...tables, ...placedLists].flatMap(({ heldBy, hiddenIn }): Write[] => [
    ...(heldBy === null ? [] : [{ write: "releaseTable", table: heldBy } as const]),
    ...(hiddenIn === null ? [] : [{ write: "showHeader", table: hiddenIn } as const]),
  ]);
}

interface SheetWrites extends RestoredSheet {
  readonly name: string;
  readonly sheet: Write | null;
}

const nothing: RestoredSheet = { texts: [], tables: [], formulas: [], looks: [], kept: [] };

function nameOf(sheet: PlannerSheet): string {
  if (sheet.kind === "lists") return listsSheet.name;
  return sheet.kind === "cells" ? sheet.sheet.name : sheet.table.sheet;
}

function added(sheet: PlannerSheet, planned: PlannedTables): SheetWrites {
  const plan = planSheet(sheet, planned, null);
  return { ...plan, name: nameOf(sheet), kept: [] };
}

function restored(sheet: PlannerSheet, ground: RestoreGround, planned: PlannedTables): SheetWrites {
  const { placed, readings } = ground;
  const name = presentName(sheet, placed);
  const reading = readings.get(name);
  return { name, sheet: null, ...(reading ? restoredSheet(sheet, { reading, ground, planned }) : nothing) };
}

// A sheet whose own cells somebody moved about is not read, and stays as it is.
function restoredSheet(
  sheet: PlannerSheet,
  { reading, ground, planned }: { reading: SheetReading; ground: RestoreGround; planned: PlannedTables },
): RestoredSheet {
  const { placed } = ground;
  if (sheet.kind === "lists") return restoredListsSheet(placed.lists, laidLists(ground), reading);
  if (sheet.kind === "cells") {
    const found = placed.cellSheets.find(({ described }) => described === sheet.sheet);
    return found && !found.isRearranged ? restoredCellSheet(found, reading) : nothing;
  }
  const table = placed.tables.find(({ definition }) => definition === sheet.table);
  const content = planned.contents.find((one) => one.table.name === sheet.table.name);
  if (!table || !content) return nothing;
  const from = { reading, places: planned.places, usual: usualTexts(ground) };
  const plan = restoredTableSheet(table, content, from);
  return sheet.table === plannerSettingsTable ? restoredSettings(plan, content, ground) : plan;
}

function presentName(sheet: PlannerSheet, { tables, cellSheets, lists: placedLists }: PlacedPlanner): string {
  const found =
    sheet.kind === "lists"
      ? placedLists[0]
      : sheet.kind === "cells"
        ? cellSheets.find(({ described }) => described === sheet.sheet)
        : tables.find(({ definition }) => definition === sheet.table);
  return found?.sheet ?? nameOf(sheet);
}

/** What will stand in each table: what is there, or what a new one begins with. */
function plannedTables(ground: RestoreGround): PlannedTables {
  const { placed, readings } = ground;
  const cellsOf = (sheet: string) => readings.get(sheet)?.cells ?? [];
  const criteriaTable = placed.tables.find(
    ({ definition }) => definition.name === selectionCriteriaTable.name,
  );
  const criteria = restoredCriteria(criteriaTable, cellsOf(criteriaTable?.sheet ?? ""));
  const contents = setUpContent({}).map((content): TableContent => {
    const table = placed.tables.find(({ definition }) => definition.name === content.table.name);
    if (table) return restoredContent(table, cellsOf(table.sheet), criteria);
    return content.table === plannerSettingsTable ? settingsContent({}) : content;
  });
  const laid = laidLists(ground);
  const sheet = placed.lists[0]?.sheet;
  const inNewSheet = newPlaces(contents);
  return {
    contents,
    places: {
      ...inNewSheet,
      list: (name: ListName) => {
        const list = laid.find((one) => one.list === lists[name]);
        return sheet !== undefined && list
          ? newSource(sheet, list.column, list.rowCount)
          : inNewSheet.list(name);
      },
    },
  };
}

function laidLists({ placed, readings }: RestoreGround): LaidList[] {
  return placed.lists.map((one) => ({
    list: one.list,
    column: one.column,
    rowCount: entryCount(one, readings.get(one.sheet)?.cells ?? []),
  }));
}
