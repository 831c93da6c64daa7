import { isBlank } from "../../domain/cell";
import { nameKey } from "../../domain/name-key";
import { plannerSettingsTable } from "../../workbook/planner-settings.table";
import { absoluteAddress, quotedSheet } from "../../workbook/references";
import { settingFormats } from "../plan-set-up";
import {
  inUseColumn,
  inUseRow,
  planSettingsInUse,
  settingNames,
  settingsWithName,
} from "../plan-settings-in-use";
import type { TableContent } from "../set-up-content";
import type { SheetReading } from "../workbook-port";
import type { Write } from "../write";
import type { RestoreGround } from "./restore-ground";
import { plannersNames, settingCell } from "./restore-refusals";
import { keptLooks, plainFormula, type RestoredSheet, type UsualText } from "./restored-table-sheet";
import { respectfulWrites } from "./typed-cells";

type NameWrite = Extract<Write, { write: "name" }>;

/** Where the settings in use stand, and the names that have to go and come for them. */
export interface SettingsPlace {
  readonly sheet: string;
  readonly column: number;
  readonly oldNames: readonly Write[];
  readonly newNames: readonly NameWrite[];
}

/** Finds the cells of the settings in use by the texts above them, or free ones for them. */
export function settingsPlace({ placed, readings, snapshot }: RestoreGround): SettingsPlace {
  const table = placed.tables.find(({ definition }) => definition.name === plannerSettingsTable.name);
  const sheet = table?.sheet ?? plannerSettingsTable.sheet;
  const column = table ? columnInUse(readings.get(sheet)) : inUseColumn;
  const wanted = settingNames(sheet, column);
  const present = plannersNames(snapshot);
  const isRight = (name: NameWrite) =>
    present.some(
      (one) =>
        nameKey(one.name) === nameKey(name.name) &&
        plainFormula(one.formula) === plainFormula(referenceOf(name)),
    );
  const newNames = wanted.filter((name) => !isRight(name));
  const staying = new Set(wanted.filter(isRight).map(({ name }) => nameKey(name)));
  return {
    sheet,
    column,
    newNames,
    oldNames: present
      .filter(({ name }) => !staying.has(nameKey(name)))
      .map(({ name }) => ({ write: "deleteName", name })),
  };
}

function referenceOf({ sheet, row, column }: NameWrite): string {
  return `=${quotedSheet(sheet)}!${absoluteAddress({ row, column, rowCount: 1, columnCount: 1 })}`;
}

function columnInUse(reading: SheetReading | undefined): number {
  const lines = reading?.cells.slice(inUseRow - 1, inUseRow + 1) ?? [];
  const [labels = []] = lines;
  const first = labels.findIndex((_cell, at) =>
    settingsWithName.every(({ setting }, index) => nameKey(labels[at + index] ?? null) === nameKey(setting)),
  );
  if (first >= 0) return first;
  const isFree = lines.every((line) => line.slice(inUseColumn).every(isBlank));
  return isFree ? inUseColumn : Math.max(...lines.map(({ length }) => length)) + 1;
}

/** The settings with the cells that formulas count with. */
export function restoredSettings(
  plan: RestoredSheet,
  content: TableContent,
  ground: RestoreGround,
): RestoredSheet {
  const { sheet, column } = settingsPlace(ground);
  const reading = ground.readings.get(sheet);
  if (!reading) return plan;
  const inUse = planSettingsInUse(sheet, column);
  const formulas = respectfulWrites(inUse.formulas, reading.cells);
  return {
    ...plan,
    texts: [...plan.texts, ...respectfulWrites(inUse.texts, reading.cells).writes],
    formulas: [...formulas.writes, ...plan.formulas],
    looks: keptLooks(reading) ? plan.looks : [...plan.looks, ...settingFormats(content), ...inUse.looks],
    kept: [...plan.kept, ...formulas.kept],
  };
}

/** What columns show by themselves, by the name in their formula. */
export function usualTexts(ground: RestoreGround): ReadonlyMap<string, UsualText> {
  const { sheet, column } = settingsPlace(ground);
  const named = settingNames(sheet, column);
  return new Map(
    settingsWithName.map(({ name, setting }, index): [string, UsualText] => {
      const write = named[index];
      return [
        name,
        {
          shown: settingCell(ground.placed.tables, ground.readings, setting),
          addresses: write ? [plainFormula(referenceOf(write))] : [],
        },
      ];
    }),
  );
}
