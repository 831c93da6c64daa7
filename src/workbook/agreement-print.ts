import { agreementsTable } from "./agreements.table";
import { partnerColumns } from "./partner-columns";
import { sharedGoalsTable } from "./shared-goals.table";
import { workPlanTable } from "./work-plan.table";

const { columns: parts } = agreementsTable;
const { columns: goals } = sharedGoalsTable;
const { columns: tasks } = workPlanTable;

/** The words of a printed agreement; what has a column in the workbook is called as its column is. */
export const agreementPrint = {
  title: "Partnership agreement",
  /** Who changes this sheet loses the change, so it says where the words come from. */
  note: (sheets: readonly string[]) =>
    `Made from the workbook, and made anew each time: change the words on ${sheets.join(", ")}, not here.`,
  parties: "Parties",
  partyHeaders: [
    partnerColumns.organization.header,
    partnerColumns.contact.header,
    partnerColumns.role.header,
  ],
  background: "Background",
  purpose: parts.purpose.header,
  goals: parts.goals.header,
  goalHeaders: [goals.goal.header, goals.indicator.header, goals.targetDate.header],
  /** What is measured, and how much of it is wanted. */
  measure: (indicator: string, target: string) =>
    [indicator, target].filter((text) => text !== "").join(": "),
  whoDoesWhat: "Who does what",
  taskHeaders: [tasks.task.header, tasks.owner.header, tasks.due.header],
  ourRole: (us: string) => withName(parts.ourRole.header, us),
  theirRole: (them: string) => withName(parts.theirRole.header, them),
  howWeWork: parts.howWeWork.header,
  money: parts.money.header,
  publicity: parts.publicity.header,
  term: "Term",
  termHeaders: [parts.start.header, parts.end.header, parts.reviewOn.header],
  withdrawal: parts.withdrawal.header,
  signatures: "Signatures",
  signatureHeaders: ["Signed for", "Name", parts.signedOn.header],
} as const;

function withName(header: string, name: string): string {
  return name === "" ? header : `${header} (${name})`;
}
