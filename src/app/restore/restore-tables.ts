import { buildIssue, everywhere, type Issue } from "../../domain/issue";
import { listsSheet } from "../../workbook/lists.sheet";
import { relativeAddress } from "../../workbook/references";
import { HostError } from "../host-error";
import type { SheetToRead, WorkbookPort, WorkbookSnapshot } from "../workbook-port";
import { findPlainPlanner } from "./find-plain-planner";
import type { PlacedPlanner } from "./placed-parts";
import { planRestore, type RestorePlan } from "./plan-restore";
import { missingSheets, restoreRefusals } from "./restore-refusals";

/** What making the tables again will do, to be shown before it does. */
export interface RestorePreview {
  /** The sheets whose cells become tables again, with the number of their rows. */
  readonly tables: readonly { readonly sheet: string; readonly rows: number }[];
  /** Whether any of them hold their headers as rows, so that other people's formulas will name their cells instead. */
  readonly isReleased: boolean;
  /** Sheets whose header rows are shown again. */
  readonly shown: readonly string[];
  /** Sheets whose formulas come back. */
  readonly formulas: readonly string[];
  /** Sheets that are gone and made anew. */
  readonly added: readonly string[];
  /** Sheets whose own cells were moved, so that they stay as they are. */
  readonly leftAlone: readonly string[];
  /** Cells in which something was typed over a formula; it stays. */
  readonly kept: readonly { readonly sheet: string; readonly address: string }[];
  /** What stands in the way; nothing is written while there is anything. */
  readonly refusals: readonly Issue[];
}

/** What making the tables of this workbook again will do; null where there is nothing to make again. */
export async function previewRestore(port: WorkbookPort): Promise<RestorePreview | null> {
  return (await readRestore(port))?.preview ?? null;
}

/**
 * Makes plain cells tables again, as it was shown, and brings back what the planner owns around them.
 *
 * Reads again first: when something changed since, nothing is written. Errors: a `HostError` when a sheet is protected,
 * before anything is written.
 */
export async function restoreTables(port: WorkbookPort, seen: RestorePreview): Promise<readonly Issue[]> {
  const now = await readRestore(port);
  if (!now || JSON.stringify(now.preview) !== JSON.stringify(seen))
    return [buildIssue("workbook.restoreChanged", everywhere, {})];
  if (seen.refusals.length > 0) return seen.refusals;
  if (now.isProtected) throw new HostError("protectedSheet", "write");
  await port.write(now.plan.writes);
  return [];
}

interface Restore {
  readonly preview: RestorePreview;
  readonly plan: RestorePlan;
  readonly isProtected: boolean;
}

async function readRestore(port: WorkbookPort): Promise<Restore | null> {
  const snapshot = await port.read();
  const placed = findPlainPlanner(snapshot);
  if (!placed) return null;
  const found = await port.readSheets(sheetsToRead(snapshot, placed));
  const readings = new Map(found.map((reading) => [reading.sheet, reading]));
  const refusals = restoreRefusals(snapshot, placed, readings);
  const plan = planRestore({ snapshot, placed, readings });
  return {
    preview: { ...previewOf(placed, plan), refusals },
    plan,
    isProtected: found.some(({ isProtected }) => isProtected),
  };
}

function sheetsToRead(
  { heads }: WorkbookSnapshot,
  { tables, lists, cellSheets }: PlacedPlanner,
): SheetToRead[] {
  const titles = new Map<string, SheetToRead["title"]>([
    ...[...tables, ...lists].map(({ sheet }): [string, SheetToRead["title"]] => [
      sheet,
      { row: 0, column: 0 },
    ]),
    ...cellSheets
      .filter(({ isRearranged }) => !isRearranged)
      .map(({ sheet, described: { cells } }): [string, SheetToRead["title"]] => {
        const title = cells.find(({ look }) => look === "title");
        return [sheet, { row: title?.row ?? 0, column: title?.column ?? 0 }];
      }),
  ]);
  return heads.flatMap(({ sheet, rowCount, columnCount }): SheetToRead[] => {
    const title = titles.get(sheet);
    return title && rowCount > 0 ? [{ sheet, rowCount, columnCount, title }] : [];
  });
}

function previewOf(placed: PlacedPlanner, plan: RestorePlan): Omit<RestorePreview, "refusals"> {
  const { tables, lists, cellSheets } = placed;
  const plain = tables.filter(({ isTable }) => !isTable);
  const withLists = lists.some(({ isTable }) => !isTable) ? [lists[0]?.sheet ?? listsSheet.name] : [];
  return {
    tables: plan.contents.flatMap(({ table, rows }) => {
      const found = plain.find(({ definition }) => definition.name === table.name);
      return found ? [{ sheet: found.sheet, rows: rows.length }] : [];
    }),
    shown: [...new Set([...tables, ...lists].flatMap((one) => (one.hiddenIn === null ? [] : [one.sheet])))],
    isReleased: plain.some(({ heldBy }) => heldBy !== null),
    formulas: [
      ...cellSheets.filter(({ isRearranged }) => !isRearranged).map(({ sheet }) => sheet),
      ...withLists,
    ],
    added: missingSheets(placed),
    leftAlone: cellSheets.filter(({ isRearranged }) => isRearranged).map(({ sheet }) => sheet),
    kept: plan.kept.flatMap(({ sheet, cells }) =>
      cells.map(({ row, column }) => ({
        sheet,
        address: relativeAddress({ row, column, rowCount: 1, columnCount: 1 }),
      })),
    ),
  };
}
