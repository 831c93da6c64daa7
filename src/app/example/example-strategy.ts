import type { strategyTable } from "../../workbook/strategy.table";
import { words } from "../../workbook/words";
import { exampleGoals } from "./example-goals";
import { organizations } from "./example-partners";
import { examplePeople } from "./example-people";
import type { ExampleRow } from "./example-row";

const { noor, walt, ines, bao, grace } = examplePeople;
const { languages, saturdays, oneAdvice, onTime, staying } = exampleGoals;
const level = words.activityLevel;
const { safeSleep, radio, larkspur, circulo, teaHouse } = organizations;
const { wicTamarack, fireCompany, college, earlyLearning, pediatrics, wicMesa } = organizations;

/** The example's plan on one page. Units: days from today. */
export const exampleStrategy: readonly ExampleRow<typeof strategyTable>[] = [
  {
    objective: languages.goal,
    audience: "Parents of newborns who read English, Spanish or Somali",
    behavior: "Make the two-month appointment before they leave the birth ward",
    benefits: "One page that answers what they ask at night",
    barriers: "Leaflets get lost; the Somali text is late",
    activity: "Leaflets in the birth wards and at two weekly gatherings",
    level: level.first,
    partners: list(safeSleep, circulo, teaHouse),
    materials: "Leaflet in three languages",
    ...{ start: -60, end: 30 },
    indicator: languages.indicator,
    owner: noor,
  },
  {
    objective: languages.goal,
    audience: "Grandparents and drivers who hear the morning show",
    behavior: "Ask the young parents they know about the two-month shots",
    benefits: "A voice they have trusted for years",
    barriers: "Only one free studio evening a week",
    activity: "Radio spots in two languages",
    level: level.second,
    partners: radio,
    materials: "Two spots of 30 seconds",
    ...{ start: -14, end: 17 },
    indicator: "Spots sent, and calls to the county that name them",
    owner: bao,
  },
  {
    objective: saturdays.goal,
    audience: "Families of children under two who are behind",
    behavior: "Come to a Saturday clinic",
    benefits: "No appointment, no bill, a bag of diapers",
    barriers: "Work on weekdays; no ride from the mesa",
    activity: "Two Saturday clinics at the fire hall, with rides",
    level: level.second,
    partners: list(wicTamarack, fireCompany, college, circulo),
    materials: "Vaccine, two refrigerators, six laptops, 150 bags",
    ...{ start: -50, end: 33 },
    indicator: saturdays.indicator,
    owner: ines,
  },
  {
    objective: oneAdvice.goal,
    audience: "Nurses, clerks and teachers whom parents ask",
    behavior: "Give the same ten answers everywhere",
    benefits: "No more calls about what somebody else said",
    barriers: "Staff meetings are rare and short",
    activity: "Ten answers on one card, taught in 20 minutes",
    level: level.second,
    partners: list(earlyLearning, wicMesa, pediatrics),
    materials: "Card with ten answers",
    ...{ start: -45, end: 20 },
    indicator: oneAdvice.indicator,
    owner: grace,
  },
  {
    objective: onTime.goal,
    audience: "Parents of children who are about to turn one",
    behavior: "Book the visit when the birthday card comes",
    benefits: "A card with the child's name, and a number to call",
    barriers: "Addresses change; lists may be matched only under a data letter",
    activity: "Birthday cards and reminder calls, month by month",
    level: level.third,
    partners: larkspur,
    materials: "200 cards a month",
    ...{ start: -160, end: 240 },
    indicator: onTime.indicator,
    owner: walt,
  },
  {
    objective: staying.goal,
    audience: "Leaders of the partners' organizations",
    behavior: "Send the same person to every second meeting, all year",
    benefits: "Their members see what they helped to do",
    barriers: "Boards change in June",
    activity: "Four meetings a year, results on one page, thanks by hand",
    level: level.third,
    ...{ start: -30, end: 330 },
    owner: bao,
  },
];

function list(...names: readonly string[]): string {
  return names.join("; ");
}
