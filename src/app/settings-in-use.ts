import { cellText, isCellError, type Cell } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import { dayOf, type SerialDay } from "../domain/serial-day";
import { settings, type SettingName } from "../workbook/planner-settings.table";
import { dayFromWorkbook } from "./date-system";
import type { PlannerWorkbook } from "./planner-workbook";

/** The settings that rules count with. */
export interface SettingsInUse {
  readonly today: SerialDay;
  readonly dueSoonDays: number;
  /** A share from 0 to 1. */
  readonly minimumCoverage: number;
  /** The survey's cut-offs. Units: points from 1 to 5. */
  readonly bands: { readonly strengthFrom: number; readonly discussFrom: number };
  /** Our own organization as the survey's answers name it; "" when nobody said. */
  readonly ourOrganization: string;
}

/** What stands in the cell of each setting; null where its row is missing. */
export function settingCells(workbook: PlannerWorkbook): Record<SettingName, Cell> {
  const rows = workbook.tables.PlannerSettings?.rows ?? [];
  return Object.fromEntries(
    Object.entries(settings).map(([name, { setting, shape }]) => {
      const cell = rows.find((row) => nameKey(row.setting) === nameKey(setting))?.value ?? null;
      return [name, shape === "day" ? dayFromWorkbook(cell, workbook.snapshot.date1904) : cell];
    }),
  ) as Record<SettingName, Cell>;
}

/**
 * The settings as the workbook's formulas count with them: a value that cannot be read counts as the usual one.
 *
 * A given `today` goes before the one in the workbook; the calendar's day is for a workbook that has none.
 */
export function settingsInUse(
  cells: Record<SettingName, Cell>,
  days: { readonly today: SerialDay | null; readonly calendar: SerialDay },
): SettingsInUse {
  const { dueSoonDays, minimumCoverage } = cells;
  return {
    today: days.today ?? dayOf(cells.today) ?? days.calendar,
    dueSoonDays:
      typeof dueSoonDays === "number" && dueSoonDays >= 0
        ? Math.floor(dueSoonDays)
        : settings.dueSoonDays.initial,
    minimumCoverage:
      typeof minimumCoverage === "number" && minimumCoverage >= 0 && minimumCoverage <= 1
        ? minimumCoverage
        : settings.minimumCoverage.initial,
    bands: {
      strengthFrom: numberOr(cells.strengthFrom, settings.strengthFrom.initial),
      discussFrom: numberOr(cells.discussFrom, settings.discussFrom.initial),
    },
    ourOrganization: isCellError(cells.ourOrganization) ? "" : cellText(cells.ourOrganization),
  };
}

function numberOr(cell: Cell, otherwise: number): number {
  return typeof cell === "number" ? cell : otherwise;
}
