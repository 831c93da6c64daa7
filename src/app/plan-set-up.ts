import type { SerialDay } from "../domain/serial-day";
import { firstBodyRow, layColumns } from "../workbook/layout";
import { plannerSettingsTable, settings, type Setting } from "../workbook/planner-settings.table";
import { numberFormats, tabColors } from "../workbook/looks";
import { plannerSheets, type PlannerSheet } from "../workbook/sheets";
import { daysOfData } from "./days-of-data";
import { joinedWrites } from "./joined-writes";
import type { PlannerData } from "./planner-data";
import { planCellSheet } from "./plan-cell-sheet";
import { planListsSheet } from "./plan-lists-sheet";
import { planTableSheet } from "./plan-table-sheet";
import { inUseColumn, planSettingsInUse, settingNames } from "./plan-settings-in-use";
import { newPlaces, type EntryPlaces } from "./plan-validations";
import { setUpContent, settingRows, type TableContent } from "./set-up-content";
import type { SheetPlan } from "./sheet-plan";
import type { Write } from "./write";

/** What a new planner is made with. */
export interface SetUpRequest {
  readonly data: PlannerData;
  /** The day to count for; the calendar's when absent. */
  readonly today?: SerialDay;
  /** An empty sheet that may become the first sheet of the planner. */
  readonly emptySheet?: string | null;
  /** Whether day 0 of the workbook is 1904-01-01. */
  readonly date1904?: boolean;
}

/** Everything that set-up writes, in its order: sheets and texts, then tables and names, then formulas and looks. */
export function planSetUp(request: SetUpRequest): Write[] {
  const data = daysOfData(withToday(request), request.date1904 ?? false);
  const contents = setUpContent(data).map((content) =>
    content.table === plannerSettingsTable ? settingsContent(data) : content,
  );
  const plans = plannerSheets.map((sheet, index) =>
    planSheet(
      sheet,
      { contents, places: newPlaces(contents) },
      index === 0 ? (request.emptySheet ?? null) : null,
    ),
  );
  return [
    ...plans.map((plan) => plan.sheet),
    ...plans.flatMap((plan) => plan.texts),
    ...plans.flatMap((plan) => plan.tables),
    ...settingNames(plannerSettingsTable.sheet, inUseColumn),
    ...plans.flatMap((plan) => plan.formulas),
    ...plans.flatMap((plan) => joinedWrites(plan.looks)),
    { write: "activate", sheet: plans[0]?.sheet.sheet ?? "", row: 0, column: 0 },
    { write: "note" },
  ];
}

/** The tables of a workbook as they will be, and where the entries of drop-downs will stand. */
export interface PlannedTables {
  readonly contents: readonly TableContent[];
  readonly places: EntryPlaces;
}

/** Everything that makes up one new sheet of the planner. */
export function planSheet(
  sheet: PlannerSheet,
  { contents, places }: PlannedTables,
  emptySheet: string | null,
): SheetPlan {
  if (sheet.kind === "cells") return planCellSheet(sheet.sheet, emptySheet);
  if (sheet.kind === "lists") return planListsSheet();
  const content = contents.find(({ table }) => table === sheet.table);
  if (!content) throw new Error(`Nothing is planned for table ${sheet.table.name}`);
  return sheet.table === plannerSettingsTable ? planSettingsSheet(content) : planTableSheet(content, places);
}

function withToday({ data, today }: SetUpRequest): PlannerData {
  const { setting, value } = plannerSettingsTable.columns;
  if (today === undefined) return data;
  const row = { [setting.header]: settings.today.setting, [value.header]: today };
  return { ...data, PlannerSettings: [...(data.PlannerSettings ?? []), row] };
}

/** What stands in the table of settings in a new workbook. */
export function settingsContent(data: PlannerData): TableContent {
  return {
    table: plannerSettingsTable,
    columns: layColumns(plannerSettingsTable),
    rows: settingRows(data.PlannerSettings ?? []),
    criteria: [],
  };
}

function planSettingsSheet(content: TableContent): SheetPlan {
  const plan = planTableSheet(content, newPlaces([]));
  const inUse = planSettingsInUse(content.table.sheet, inUseColumn);
  return {
    ...plan,
    sheet: { ...plan.sheet, tabColor: tabColors.behind },
    texts: [...plan.texts, ...inUse.texts],
    formulas: [...inUse.formulas, ...plan.formulas],
    looks: [...plan.looks, ...settingFormats(content), ...inUse.looks],
  };
}

/** How the value of each setting is shown, when they stand in their order. */
export function settingFormats({ table, columns }: TableContent): Write[] {
  const column = columns.find(({ key }) => key === "value")?.position ?? 0;
  return Object.values<Setting>(settings).map(({ shape }, index) => ({
    write: "numberFormat",
    sheet: table.sheet,
    area: { row: firstBodyRow + index, column, rowCount: 1, columnCount: 1 },
    format: numberFormats[shape],
  }));
}
