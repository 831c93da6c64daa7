import type { Cell } from "../../domain/cell";
import { addDays, type SerialDay } from "../../domain/serial-day";
import { partnerListTable } from "../../workbook/partner-list.table";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import { plannerSettingsTable, settings } from "../../workbook/planner-settings.table";
import { selectionCriteriaTable } from "../../workbook/selection-criteria.table";
import { workPlanTable } from "../../workbook/work-plan.table";
import { dataRows } from "../data-rows";
import type { DataRow, PlannerData } from "../planner-data";
import { exampleCriteria } from "./example-criteria";
import { examplePartners, type ExamplePartner } from "./example-partners";
import { exampleRatings } from "./example-ratings";
import { exampleTasks } from "./example-tasks";

/**
 * A county coalition shortly before National Infant Immunization Week, made up to try the planner with.
 *
 * All its days are told from today, so that on whatever day it is loaded some tasks are late and some soon due. The
 * week begins on the first Monday ten or more days from now.
 */
export function exampleCoalition(today: SerialDay): PlannerData {
  return {
    PartnerList: dataRows(partnerListTable, Object.values(examplePartners)),
    SelectionCriteria: dataRows(selectionCriteriaTable, exampleCriteria),
    PartnerScores: ratingRows(today),
    WorkPlan: taskRows(today),
    PlannerSettings: dataRows(plannerSettingsTable, [
      { setting: settings.niiwFirstDay.setting, value: mondayFrom(addDays(today, 10)) },
    ]),
  };
}

function ratingRows(today: SerialDay): DataRow[] {
  return Object.entries(exampleRatings).flatMap(([partner, rows]) => {
    const organization = organizationOf(partner as ExamplePartner);
    const keyed = rows.map(([rater, daysAgo, , evidence]) => {
      return { partner: organization, rater, ratedOn: addDays(today, -daysAgo), evidence };
    });
    return dataRows(partnerScoresTable, keyed).map((row, index) => ({
      ...row,
      ...ratingCells(rows[index]?.[2] ?? []),
    }));
  });
}

function ratingCells(ratings: readonly Cell[]): DataRow {
  return Object.fromEntries(
    exampleCriteria.map(({ name }, index): [string, Cell] => [name, ratings[index] ?? null]),
  );
}

function taskRows(today: SerialDay): DataRow[] {
  const tasks = exampleTasks.flatMap(({ goal, tasks }) =>
    tasks.map(({ partner, start, due, doneOn, ...task }) => ({
      ...task,
      goal,
      partner: partner ? organizationOf(partner) : null,
      start: dayFrom(today, start),
      due: dayFrom(today, due),
      doneOn: dayFrom(today, doneOn),
    })),
  );
  return dataRows(workPlanTable, tasks);
}

function organizationOf(partner: ExamplePartner): string {
  return examplePartners[partner].organization;
}

function dayFrom(today: SerialDay, days: number | undefined): SerialDay | null {
  return days === undefined ? null : addDays(today, days);
}

// Day 2 of Excel's calendar is a Monday.
function mondayFrom(day: SerialDay): SerialDay {
  return addDays(day, (7 - ((day - 2) % 7)) % 7);
}
