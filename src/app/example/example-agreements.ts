import type { agreementsTable } from "../../workbook/agreements.table";
import { exampleGoals } from "./example-goals";
import { examplePartners, type ExamplePartner } from "./example-partners";
import { examplePeople } from "./example-people";
import type { ExampleRow } from "./example-row";

const { languages, saturdays, oneAdvice, onTime } = exampleGoals;
/** Signs for the health department. */
const us = examplePeople.noor;

const usual = {
  howWeWork: "A call every two weeks; what changes is told within two days",
  publicity: "Each names the other; texts are shown before they are printed",
  withdrawal: "Either side, with 30 days' notice",
};

/** What the example agreed on in writing. Units: days from today. */
export const exampleAgreements: readonly ExampleRow<typeof agreementsTable>[] = [
  {
    ...signed("wicTamarack", -120),
    purpose: "Run two Saturday clinics together",
    goals: saturdays.goal,
    ourRole: "Nurses, vaccine, the clerks' Saturday hours",
    theirRole: "Two rooms, one refrigerator, four clerks",
    money: "We pay $640 for clerks",
    ...{ start: -118, end: 247, reviewOn: 62 },
  },
  {
    ...signed("circulo", -96),
    purpose: "Reach mothers who read Spanish, and bring them to the clinics",
    goals: `${languages.goal}; ${saturdays.goal}`,
    ourRole: "Print leaflets, rent two vans",
    theirRole: "Read the text, drive, keep children company",
    money: "We pay $900 for vans and fuel",
    ...{ start: -95, end: 270, reviewOn: 40 },
  },
  {
    ...signed("larkspur", -190),
    purpose: "Tell families with children under two when shots are due",
    goals: onTime.goal,
    ourRole: "Write the card, answer the calls",
    theirRole: "Postage and paper; match lists",
    money: "They pay up to $3,000 a year",
    ...{ start: -188, end: 177, reviewOn: -6 },
  },
  {
    ...signed("earlyLearning", -80),
    purpose: "The same ten answers in eleven centers",
    goals: oneAdvice.goal,
    ourRole: "Teach staff, 20 minutes at a time",
    theirRole: "Time in staff meetings; one mailing list",
    ...{ start: -78, end: 287, reviewOn: 100 },
  },
  {
    ...signed("radio", -385),
    purpose: "Spots in two languages around the week",
    goals: languages.goal,
    ourRole: "Texts, and a nurse for the morning show",
    theirRole: "Studio, voice, two spots a day for two weeks",
    money: "We pay $400 for the studio",
    ...{ start: -384, end: -19, reviewOn: -50 },
  },
  {
    ...usual,
    partner: examplePartners.college.organization,
    purpose: "Nursing students at two Saturday clinics",
    goals: saturdays.goal,
    ourRole: "Training on the shot registry; a nurse in charge",
    theirRole: "Eighteen students, two instructors, their insurance",
    ...{ start: 10, end: 60, signedByUs: us },
  },
  {
    partner: examplePartners.diaperBank.organization,
    purpose: "A bag for every family at the clinics",
    goals: saturdays.goal,
    theirRole: "Fill 150 bags",
    howWeWork: usual.howWeWork,
  },
];

function signed(partner: ExamplePartner, signedOn: number) {
  const { organization, contact } = examplePartners[partner];
  return { ...usual, partner: organization, signedByUs: us, signedByThem: contact, signedOn };
}
