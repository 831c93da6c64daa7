import { sameArea, sharedArea } from "./a1";
import type { Area } from "./book-content";
import type { NameRecord, SheetRecord, TableRecord } from "./book-records";
import { areaOf, zoneOf } from "./book-state";
import type { Range } from "./engine";
import { adaptChart, adaptEach, adaptRule, adaptValidation, type InFormula } from "./formula-adaption";
import { engineReference, readableReference } from "./engine-sheet-names";
import { refreshFormulas } from "./formula-refresh";
import { formulaTokens } from "./formula-tokens";
import { areaOfPart, tablePartAt } from "./table-part";
import type { Workings } from "./workings";

/**
 * Runs an edit and lets everything that named a part of a table before name it afterwards, wherever the table is and
 * however large it has become: formulas, names, drop-downs and other rules with their cells, highlights, charts.
 */
export function withFollowers<T>(w: Workings, edit: () => T): T {
  const { tables, sheets, names } = w.state;
  const before = { tables: { ...tables }, sheets: { ...sheets }, names: { ...names } };
  try {
    return edit();
  } finally {
    followTables(w, before);
  }
}

interface BookBefore {
  readonly tables: Readonly<Record<string, TableRecord | undefined>>;
  readonly sheets: Readonly<Record<string, SheetRecord | undefined>>;
  readonly names: Readonly<Record<string, NameRecord | undefined>>;
}

function followTables(w: Workings, before: BookBefore): void {
  const reshaped = Object.values(before.tables).filter(
    (table) => table && isReshaped(w, table),
  ) as TableRecord[];
  if (reshaped.length === 0) return;
  for (const [key, name] of Object.entries(before.names)) if (name) followName(w, reshaped, { key, name });
  for (const [id, sheet] of Object.entries(before.sheets)) if (sheet) followSheet(w, reshaped, { id, sheet });
  refreshFormulas(w);
}

function isReshaped(w: Workings, before: TableRecord): boolean {
  const now = w.state.tables[before.id];
  if (!now || now === before) return false;
  const isSame =
    now.sheetId === before.sheetId &&
    now.showHeaders === before.showHeaders &&
    now.showTotals === before.showTotals &&
    sameArea(now.area, before.area) &&
    now.columns.every(({ id }, position) => id === before.columns[position]?.id);
  return !isSame;
}

function followName(
  w: Workings,
  reshaped: readonly TableRecord[],
  was: { key: string; name: NameRecord },
): void {
  const now = w.state.names[was.key];
  if (!now) return;
  const { sheetId = "" } = was.name;
  const formula = followedText(w, reshaped, { was: was.name.formula, now: now.formula, sheetId });
  if (formula !== now.formula) w.state.setName(was.key, { ...now, formula });
}

function followSheet(
  w: Workings,
  reshaped: readonly TableRecord[],
  was: { id: string; sheet: SheetRecord },
): void {
  const { id: sheetId, sheet: before } = was;
  const now = w.state.sheets[sheetId];
  if (!now) return;
  const follow = { w, reshaped, sheetId };
  const change = {
    validations: followed(follow, [before.validations, now.validations], adaptValidation),
    conditionalFormats: followed(follow, [before.conditionalFormats, now.conditionalFormats], adaptRule),
    charts: followed(follow, [before.charts, now.charts], adaptChart),
  };
  const isChanged = (Object.keys(change) as (keyof typeof change)[]).some((key) => change[key] !== now[key]);
  if (isChanged) w.state.changeSheet(sheetId, change);
}

interface Follow {
  readonly w: Workings;
  readonly reshaped: readonly TableRecord[];
  readonly sheetId: string;
}

type Rule = object & { id: string; areas?: Area[] };

/** Rules or charts as they have to be now, given what they were before the tables changed. */
function followed<R extends Rule>(
  follow: Follow,
  [before, now]: readonly [readonly R[], readonly R[]],
  adapt: (rule: R, inFormula: InFormula) => R,
): readonly R[] {
  const { w, reshaped, sheetId } = follow;
  const known = new Map(before.map((rule) => [rule.id, rule]));
  return adaptEach(now, (rule) => {
    const was = known.get(rule.id);
    if (!was) return rule;
    const areas = followedAreas(follow, was.areas ?? [], rule.areas ?? []);
    const corner = cornerMove(follow, was.areas?.[0]);
    const texts = formulasOf(was, adapt);
    let next = 0;
    const inNow: InFormula = (formula) =>
      followedText(w, reshaped, { was: texts[next++] ?? "", now: formula, sheetId, ...corner });
    const adapted = adapt(rule, inNow);
    return areas === (rule.areas ?? areas) ? adapted : { ...adapted, areas };
  });
}

/** The formulas of a rule, in the order in which they are adapted. */
function formulasOf<R>(rule: R, adapt: (rule: R, inFormula: InFormula) => R): string[] {
  const texts: string[] = [];
  adapt(rule, (formula) => {
    texts.push(formula);
    return formula;
  });
  return texts;
}

function followedAreas({ w, reshaped, sheetId }: Follow, was: Area[], now: Area[]): Area[] {
  const wanted = was.map((area) => placeNow(w, reshaped, { sheetId, area }));
  if (wanted.every((area) => area === null)) return now;
  const areas = wanted.map((area, at) => area ?? (was.length === now.length ? now[at] : undefined));
  const rest =
    was.length === now.length
      ? []
      : now.filter((one) => !wanted.some((area) => area && sharedArea(area, one)));
  const all = [...areas.filter((area) => area !== undefined), ...rest];
  return all.length === now.length && all.every((area, at) => isSameAs(now[at], area)) ? now : all;
}

/** Where a block that was a part of a reshaped table is now; null when it was none or a column of it is gone. */
function placeNow(
  w: Workings,
  reshaped: readonly TableRecord[],
  { sheetId, area }: { sheetId: string; area: Area },
): Area | null {
  for (const table of reshaped) {
    const part = table.sheetId === sheetId ? tablePartAt(table, area) : null;
    const now = w.state.tables[table.id];
    if (part && now?.sheetId === sheetId) return areaOfPart(part, now);
  }
  return null;
}

/** A formula outside the cells with every reference that was a part of a reshaped table led to where it is now. */
function followedText(
  w: Workings,
  reshaped: readonly TableRecord[],
  text: { was: string; now: string; sheetId: string; corner?: CornerMove },
): string {
  const [was, now] = [formulaTokens(text.was), formulaTokens(text.now)];
  if (!text.was.startsWith("=") || was.length !== now.length) return text.now;
  return now
    .map((token, at) => {
      const old = was[at];
      if (old?.kind !== "reference") return token.text;
      const { sheetId, corner } = text;
      return (
        followedReference(w, reshaped, { reference: old.text, sheetId }) ??
        movedWithCorner(w, { was: old.text, now: token.text, sheetId, corner }) ??
        token.text
      );
    })
    .join("");
}

function followedReference(
  w: Workings,
  reshaped: readonly TableRecord[],
  { reference, sheetId }: { reference: string; sheetId: string },
): string | null {
  const range = w.getters.getRangeFromSheetXC(sheetId, engineReference(reference));
  if (range.invalidXc || !mayMeanColumn(range)) return null;
  const area = placeNow(w, reshaped, { sheetId: range.sheetId, area: areaOf(range) });
  if (!area) return null;
  const [first, last = first] = range.parts;
  const isOne = area.rowCount * area.columnCount === 1;
  const moved = w.getters.getRangeFromZone(range.sheetId, zoneOf(area));
  const parts = (isOne ? [first] : [first, last]).filter((part) => part !== undefined);
  return readableReference(
    w.getters.getRangeString({ ...moved, parts, prefixSheet: range.prefixSheet }, sheetId),
  );
}

/** How far the first cell of a rule has moved, from which the rule counts rows and columns that are not fixed. */
interface CornerMove {
  readonly rows: number;
  readonly columns: number;
}

function cornerMove({ w, reshaped, sheetId }: Follow, was: Area | undefined): { corner?: CornerMove } {
  const now = was && placeNow(w, reshaped, { sheetId, area: was });
  return now ? { corner: { rows: now.row - was.row, columns: now.column - was.column } } : {};
}

/** A reference that a rule counts from its first cell, which is where its table has come to. */
function movedWithCorner(
  w: Workings,
  reference: { was: string; now: string; sheetId: string; corner: CornerMove | undefined },
): string | null {
  const { sheetId, corner } = reference;
  const range = w.getters.getRangeFromSheetXC(sheetId, engineReference(reference.was));
  const now = w.getters.getRangeFromSheetXC(sheetId, engineReference(reference.now));
  const [first, last = first] = range.parts;
  if (!corner || range.invalidXc || range.prefixSheet || !first || !last) return null;
  const kept = now.invalidXc ? range.zone : now.zone;
  const row = (isFixed: boolean, side: "top" | "bottom") =>
    isFixed ? kept[side] : range.zone[side] + corner.rows;
  const column = (isFixed: boolean, side: "left" | "right") =>
    isFixed ? kept[side] : range.zone[side] + corner.columns;
  const zone = {
    top: row(first.rowFixed, "top"),
    bottom: row(last.rowFixed, "bottom"),
    left: column(first.colFixed, "left"),
    right: column(last.colFixed, "right"),
  };
  const moved = w.getters.getRangeFromZone(sheetId, zone);
  return readableReference(w.getters.getRangeString({ ...moved, parts: range.parts }, sheetId));
}

// In a table with one row, `$A$6` is its column and `A6` or `$A6` the cell of the row that a rule speaks of.
function mayMeanColumn({ parts }: Range): boolean {
  return parts.length === 2 || parts.every(({ rowFixed, colFixed }) => rowFixed && colFixed);
}

function isSameAs(one: Area | undefined, other: Area): boolean {
  return one !== undefined && sameArea(one, other);
}
