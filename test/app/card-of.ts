import { partnerCard, type PartnerCard } from "../../src/app/partner-card";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { today } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

/** One criterion of each kind, and a second Want of little weight. */
export const criteria: DataRow[] = [
  { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
  { Criterion: "Barriers", Kind: "Want", Weight: 1 },
  { Criterion: "Signs the charter", Kind: "Must have" },
  { Criterion: "Opposes vaccines", Kind: "Do not want" },
];

/** Partners of whom only the name is known. */
export const names = (...all: string[]): DataRow[] => all.map((Organization) => ({ Organization }));

/** The card of a partner in a planner with these rows and the criteria above; null when it is not listed. */
export function maybeCard(name: string, data: PlannerData): PartnerCard | null {
  const workbook = plannerWorkbook(snapshot({ SelectionCriteria: criteria, ...data }));
  return partnerCard(name, workbook, plannerOverview(workbook, today));
}

/** The same of a partner that is listed. */
export function cardOf(name: string, data: PlannerData): PartnerCard {
  const card = maybeCard(name, data);
  if (!card) throw new Error(`There is no ${name}.`);
  return card;
}
