import type { Cell } from "../../domain/cell";
import { addDays, type SerialDay } from "../../domain/serial-day";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import { settings } from "../../workbook/planner-settings.table";
import { tables } from "../../workbook/tables";
import type { KeyedRow } from "../data-rows";
import type { DataRow, PlannerData } from "../planner-data";
import { exampleAgreements } from "./example-agreements";
import { exampleApproachPlans } from "./example-approach";
import { exampleCommunication, exampleContacts } from "./example-contacts";
import { exampleCriteria } from "./example-criteria";
import { exampleGoalReviews, exampleGoals } from "./example-goals";
import { exampleFirstAnswers, exampleNeeds } from "./example-needs";
import { examplePartners, organizations, type ExamplePartner } from "./example-partners";
import { examplePractice } from "./example-practice";
import { exampleQuestions } from "./example-questions";
import { exampleRatings } from "./example-ratings";
import { exampleRows } from "./example-row";
import { exampleStrategy } from "./example-strategy";
import { exampleAnswers, exampleOrganization } from "./example-survey";
import { exampleTasks } from "./example-tasks";

/**
 * A county coalition shortly before National Infant Immunization Week, made up to try the planner with.
 *
 * All its days are told from today, so that on whatever day it is loaded some tasks are late and some soon due. The
 * week begins on the first Monday ten or more days from now.
 */
export function exampleCoalition(today: SerialDay): PlannerData {
  return {
    Strategy: exampleRows(tables.Strategy, exampleStrategy, today),
    ClarifyingAnswers: exampleRows(tables.ClarifyingAnswers, exampleFirstAnswers, today),
    ResourceNeeds: exampleRows(tables.ResourceNeeds, exampleNeeds, today),
    PartnerList: exampleRows(tables.PartnerList, Object.values(examplePartners), today),
    SelectionCriteria: exampleRows(tables.SelectionCriteria, exampleCriteria, today),
    PartnerScores: ratingRows(today),
    PartnerQuestions: exampleRows(tables.PartnerQuestions, exampleQuestions, today),
    ApproachPlans: exampleRows(tables.ApproachPlans, exampleApproachPlans, today),
    SharedGoals: exampleRows(tables.SharedGoals, Object.values(exampleGoals), today),
    WorkPlan: exampleRows(tables.WorkPlan, taskRows(), today),
    CommunicationPlan: exampleRows(tables.CommunicationPlan, exampleCommunication, today),
    ContactLog: exampleRows(tables.ContactLog, exampleContacts, today),
    Agreements: exampleRows(tables.Agreements, exampleAgreements, today),
    ProcessAnswers: exampleRows(tables.ProcessAnswers, exampleAnswers, today),
    GoalReviews: exampleRows(tables.GoalReviews, exampleGoalReviews, today),
    GoodPractice: exampleRows(tables.GoodPractice, examplePractice, today),
    PlannerSettings: exampleRows(tables.PlannerSettings, settingRows(today), today),
  };
}

function ratingRows(today: SerialDay): DataRow[] {
  return Object.entries(exampleRatings).flatMap(([partner, ratings]) =>
    ratings.map(([rater, daysAgo, cells, evidence]) => {
      const row = { partner: organizations[partner as ExamplePartner], rater, ratedOn: -daysAgo, evidence };
      return { ...exampleRows(partnerScoresTable, [row], today)[0], ...ratingCells(cells) };
    }),
  );
}

function ratingCells(ratings: readonly Cell[]): DataRow {
  return Object.fromEntries(
    exampleCriteria.map(({ name }, index): [string, Cell] => [name, ratings[index] ?? null]),
  );
}

function taskRows(): KeyedRow<keyof typeof tables.WorkPlan.columns>[] {
  return exampleTasks.flatMap(({ goal, tasks }) =>
    tasks.map(({ partner, ...task }) => ({
      ...task,
      goal,
      partner: partner ? organizations[partner] : null,
    })),
  );
}

function settingRows(today: SerialDay): KeyedRow<keyof typeof tables.PlannerSettings.columns>[] {
  return [
    { setting: settings.ourOrganization.setting, value: exampleOrganization },
    { setting: settings.backgroundOnUs.setting, value: backgroundOnUs },
    { setting: settings.niiwFirstDay.setting, value: mondayFrom(addDays(today, 10)) },
  ];
}

const backgroundOnUs = `The ${exampleOrganization} leads a coalition of clinics, schools, parishes, clubs and a health plan that help families to have their babies vaccinated on time.`;

// Day 2 of Excel's calendar is a Monday.
function mondayFrom(day: SerialDay): SerialDay {
  return addDays(day, (7 - ((day - 2) % 7)) % 7);
}
