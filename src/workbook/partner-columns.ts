import { column } from "./define-table";
import { quoted, sameName } from "./formula";
import { allReferences } from "./references";
import { words } from "./words";

/** The name of the partner list, for the tables that it counts itself. */
export const partnerListName = "PartnerList";

/** What people fill in about a partner. */
export const partnerColumns = {
  organization: column.text({ header: "Organization", width: 34, holds: "name" }),
  groupType: column.choice({ header: "Group type", width: 30, list: "groupTypes" }),
  contact: column.text({ header: "Contact", width: 18, holds: "person" }),
  role: column.text({ header: "Role", width: 18 }),
  email: column.text({ header: "Email", width: 30, holds: "mail" }),
  phone: column.text({ header: "Phone", width: 14, holds: "phone" }),
  seniorSponsor: column.text({ header: "Senior sponsor", width: 18, holds: "person" }),
  stage: column.choice({ header: "Stage", width: 14, list: "partnerStages" }),
  owner: column.text({ header: "Owner", width: 18, holds: "person" }),
  jointMoney: column.choice({ header: "Joint money", width: 10, list: "answers" }),
  jointAdministration: column.choice({ header: "Joint administration", width: 14, list: "answers" }),
  notes: column.longText({ header: "Notes", width: 30 }),
} as const;

const all = allReferences(
  partnerListName,
  Object.fromEntries(Object.entries(partnerColumns).map(([key, { header }]) => [key, header])),
) as Record<keyof typeof partnerColumns, string>;

/** The whole columns, for formulas of tables that the partner list takes figures from. */
export const partners = all;

/** Whether money is shared with a partner: a condition. */
export function jointMoneyOf(partner: string): string {
  return `COUNTIFS(${all.organization},${sameName(partner)},${all.jointMoney},${quoted(words.answer.yes)})>0`;
}
