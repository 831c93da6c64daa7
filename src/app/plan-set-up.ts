import type { SerialDay } from "../domain/serial-day";
import { layColumns } from "../workbook/layout";
import {
  plannerSettingsTable,
  settings,
  type Setting,
  settingInUseFormula,
} from "../workbook/planner-settings.table";
import { looks, numberFormats, tabColors } from "../workbook/looks";
import { plannerSheets, type PlannerSheet } from "../workbook/sheets";
import { columnWidth } from "./column-width";
import { daysOfData } from "./days-of-data";
import { joinedWrites } from "./joined-writes";
import type { PlannerData } from "./planner-data";
import { planCellSheet } from "./plan-cell-sheet";
import { planListsSheet } from "./plan-lists-sheet";
import { planTableSheet } from "./plan-table-sheet";
import { newPlaces } from "./plan-validations";
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
    planSheet(sheet, contents, index === 0 ? (request.emptySheet ?? null) : null),
  );
  return [
    ...plans.map((plan) => plan.sheet),
    ...plans.flatMap((plan) => plan.texts),
    ...plans.flatMap((plan) => plan.tables),
    ...settingNames(),
    ...plans.flatMap((plan) => plan.formulas),
    ...plans.flatMap((plan) => joinedWrites(plan.looks)),
    { write: "activate", sheet: plans[0]?.sheet.sheet ?? "", row: 0, column: 0 },
    { write: "note" },
  ];
}

function planSheet(
  sheet: PlannerSheet,
  contents: readonly TableContent[],
  emptySheet: string | null,
): SheetPlan {
  if (sheet.kind === "cells") return planCellSheet(sheet.sheet, emptySheet);
  if (sheet.kind === "lists") return planListsSheet();
  const content = contents.find(({ table }) => table === sheet.table);
  if (!content) throw new Error(`Nothing is planned for table ${sheet.table.name}`);
  return sheet.table === plannerSettingsTable
    ? planSettingsSheet(content)
    : planTableSheet(content, newPlaces(contents));
}

function withToday({ data, today }: SetUpRequest): PlannerData {
  const { setting, value } = plannerSettingsTable.columns;
  if (today === undefined) return data;
  const row = { [setting.header]: settings.today.setting, [value.header]: today };
  return { ...data, PlannerSettings: [...(data.PlannerSettings ?? []), row] };
}

function settingsContent(data: PlannerData): TableContent {
  return {
    table: plannerSettingsTable,
    columns: layColumns(plannerSettingsTable),
    rows: settingRows(data.PlannerSettings ?? []),
    criteria: [],
  };
}

/** Settings in use stand right of the table in rows 3 and 4, so that sorting the table moves none of them. */
const inUseColumn = Object.keys(plannerSettingsTable.columns).length + 1;
const inUseRow = 3;
const inUse = Object.values<Setting>(settings).flatMap((setting) =>
  setting.inUse ? [{ ...setting, name: setting.inUse.name }] : [],
);

function settingNames(): Write[] {
  return inUse.map(({ name }, index) => ({
    write: "name",
    name,
    sheet: plannerSettingsTable.sheet,
    row: inUseRow,
    column: inUseColumn + index,
  }));
}

function planSettingsSheet(content: TableContent): SheetPlan {
  const plan = planTableSheet(content, newPlaces([]));
  const { sheet } = plannerSettingsTable;
  const row = { sheet, row: inUseRow - 1, column: inUseColumn };
  const area = { row: row.row, column: inUseColumn, rowCount: 1, columnCount: inUse.length };
  return {
    ...plan,
    sheet: { ...plan.sheet, tabColor: tabColors.behind },
    texts: [...plan.texts, { write: "cells", ...row, cells: [inUse.map(({ setting }) => setting)] }],
    formulas: [
      {
        write: "cells",
        ...row,
        row: inUseRow,
        cells: [inUse.map((setting) => ({ formula: settingInUseFormula(setting) }))],
      },
      ...plan.formulas,
    ],
    looks: [
      ...plan.looks,
      ...valueFormats(content),
      { write: "look", sheet, areas: [area], look: looks.above },
      { write: "look", sheet, areas: [{ ...area, row: inUseRow }], look: looks.above },
      ...inUse.flatMap(({ shape }, index): Write[] => [
        columnWidth(sheet, inUseColumn + index, 24),
        {
          write: "numberFormat",
          sheet,
          area: { ...area, row: inUseRow, column: inUseColumn + index, columnCount: 1 },
          // A formula in a cell that is formatted as text would become one when somebody edits it.
          format: numberFormats[shape === "name" ? "text" : shape],
        },
      ]),
    ],
  };
}

function valueFormats({ columns }: TableContent): Write[] {
  const column = columns.findIndex(({ key }) => key === "value");
  return Object.values<Setting>(settings).map(({ shape }, index) => ({
    write: "numberFormat",
    sheet: plannerSettingsTable.sheet,
    area: { row: inUseRow + 2 + index, column, rowCount: 1, columnCount: 1 },
    format: numberFormats[shape],
  }));
}
