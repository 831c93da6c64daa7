import type { approachPlansTable } from "../../workbook/approach-plans.table";
import { examplePartners, type ExamplePartner } from "./example-partners";
import { examplePeople } from "./example-people";
import type { ExampleRow } from "./example-row";

const { noor, walt, ines, bao, grace } = examplePeople;

/** How the example approaches its partners, or did. Units: days from today. */
export const exampleApproachPlans: readonly ExampleRow<typeof approachPlansTable>[] = [
  {
    ...contactOf("college"),
    scope: "Two Saturdays with eighteen students, and one op-ed",
    questions: "Which hours count? Who signs for the students?",
    ...{ who: bao, when: -75, outcome: "Agreed; the dean signs for the students" },
  },
  {
    ...contactOf("teaHouse"),
    scope: "One tea in the week, and readers for the leaflet",
    questions: "What do guests ask after shots? Which day is best? May a nurse come?",
    backgroundOnUs: "The nurses who weigh babies at the Tamarack clinic. You know Bao Yang from the market.",
    ...{ who: bao, when: -70, outcome: "Agreed over tea; they choose the day" },
  },
  {
    ...contactOf("fireCompany"),
    scope: "The hall on two Saturdays",
    questions: "What does your insurer need? Who has the key?",
    ...{ who: walt, when: -62, outcome: "Agreed in principle; the insurer asks for a rider" },
  },
  {
    ...contactOf("schoolDistrict"),
    scope: "One page in the spring letter to parents",
    questions: "How many teen parents do you know of? Who reads the page before it goes to the board?",
    ...{ who: walt, when: 5 },
  },
  {
    ...contactOf("sandstone"),
    scope: "Postage for 600 birthday cards to their members",
    questions: "Who decides, and by when? What would your board want to see afterwards?",
    backgroundOnNiiw:
      "One week each spring in which health plans across the country show what they do for babies. Last year 900 county families took part.",
    ...{ who: noor, when: 2 },
  },
  {
    ...contactOf("nursery"),
    scope: "A table after the Sunday service",
    ...{ who: grace, when: 9 },
  },
  { ...contactOf("nutrition"), ...{ who: grace } },
  {
    ...contactOf("hepatitis"),
    questions: "Do you have speakers? Who else do you work with?",
    ...{ who: ines },
  },
];

function contactOf(partner: ExamplePartner) {
  const { organization, contact, role, phone } = examplePartners[partner];
  return { partner: organization, contact: `${contact}, ${role}, ${phone}` };
}
