import { clarifyingQuestions, type clarifyingAnswersTable } from "../../workbook/clarifying-answers.table";
import type { resourceNeedsTable } from "../../workbook/resource-needs.table";
import { words } from "../../workbook/words";
import { exampleGoals } from "./example-goals";
import { examplePartners, type ExamplePartner } from "./example-partners";
import type { ExampleRow } from "./example-row";

const [more, groups, effort, wanted] = clarifyingQuestions;

/** What the example's health department answered before it chose partners. */
export const exampleFirstAnswers: readonly ExampleRow<typeof clarifyingAnswersTable>[] = [
  {
    question: more,
    answer:
      "Rooms and vaccinators on Saturdays, rides from the mesa, readers for Spanish and Somali, postage for birthday cards.",
  },
  {
    question: groups,
    answer:
      "WIC clinics and the nursing college for hands and rooms; a health plan for postage; mothers' groups and parishes for trust; the radio for reach.",
  },
  {
    question: effort,
    answer: "Five of us, about three hours a week each, and $2,400 for printing and food.",
    hours: 60,
  },
  {
    question: wanted,
    answer:
      "They meet parents of babies every month and name something we can do together. We do not work with anyone who spreads doubts about vaccines.",
  },
];

const { languages, saturdays, oneAdvice, onTime, staying } = exampleGoals;
const kind = words.needKind;

/** What the example lacks and who might give it: a row for each candidate. Units: hours a month. */
export const exampleNeeds: readonly ExampleRow<typeof resourceNeedsTable>[] = [
  {
    ...{ need: "A large room on two Saturdays", kind: kind.facilities, goal: saturdays.goal },
    ...candidate("fireCompany", 3),
    provides: "The fire hall, tables, parking",
  },
  {
    ...{ need: "A large room on two Saturdays", kind: kind.facilities, goal: saturdays.goal },
    ...candidate("wicTamarack", 2),
    provides: "Two rooms and a refrigerator, if it rains in at the hall",
  },
  {
    ...{ need: "Vaccinators on Saturdays", kind: kind.staffTime, goal: saturdays.goal },
    ...candidate("college", 6),
    provides: "Eighteen nursing students with two instructors",
  },
  {
    ...{ need: "Vaccinators on Saturdays", kind: kind.staffTime, goal: saturdays.goal },
    ...candidate("parishNurses", 2),
    provides: "Three retired nurses with a license",
  },
  {
    ...{ need: "Vaccine for children without insurance", kind: kind.materials, goal: saturdays.goal },
    ...candidate("pediatrics", 2),
    provides: "Orders under the state program, and keeps what is left",
  },
  {
    ...{ need: "Rides from the mesa", kind: kind.volunteers, goal: saturdays.goal },
    ...candidate("circulo", 4),
    provides: "Three drivers who know the families; we rent the vans",
  },
  {
    ...{ need: "Readers who check the Spanish text", kind: kind.expertise, goal: languages.goal },
    ...candidate("circulo", 1),
    provides: "Three readers from the Thursday group",
  },
  {
    ...{ need: "A nurse who speaks Somali", kind: kind.expertise, goal: languages.goal },
    groupType: words.groupType.college,
  },
  {
    ...{ need: "Somebody who is heard on the mesa", kind: kind.media, goal: languages.goal },
    ...candidate("radio", 3),
    provides: "Two spots a day for two weeks",
  },
  {
    ...{ need: "Postage for 2,400 birthday cards", kind: kind.funding, goal: onTime.goal },
    ...candidate("larkspur", 5),
    provides: "Postage for members with a child under two",
  },
  {
    ...{ need: "Postage for 2,400 birthday cards", kind: kind.funding, goal: onTime.goal },
    ...candidate("sandstone", 2),
    provides: "Perhaps the same for their own members",
  },
  {
    ...{ need: "A way to the parents at 11 child care centers", kind: kind.reach, goal: oneAdvice.goal },
    ...candidate("earlyLearning", 4),
    provides: "One mailing list, and 20 minutes in staff meetings",
  },
  {
    ...{ need: "Parents who tell what pertussis did", kind: kind.reach, goal: oneAdvice.goal },
    ...candidate("pertussis", 2),
    provides: "Two speakers",
  },
  {
    ...{ need: "Something to hand to every family", kind: kind.materials, goal: saturdays.goal },
    ...candidate("diaperBank", 3),
    provides: "Diapers, picture books, a thermometer",
  },
  {
    ...{ need: "A meeting room between the weeks", kind: kind.facilities, goal: staying.goal },
    groupType: words.groupType.civic,
  },
];

function candidate(partner: ExamplePartner, hours: number) {
  const { organization, groupType } = examplePartners[partner];
  return { groupType, candidate: organization, hours };
}
