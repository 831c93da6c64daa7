import { words } from "../../workbook/words";
import type { ExamplePartner } from "./example-partners";
import { exampleGoals } from "./example-goals";
import { examplePeople } from "./example-people";

const { noor, walt, ines, bao, grace } = examplePeople;
const { languages, saturdays, oneAdvice, onTime, staying } = exampleGoals;
const { notStarted, inProgress, waiting, done, cancelled } = words.taskStatus;

/** A task of the example. Units: start, due and done on in days from today, earlier ones negative. */
interface ExampleTask {
  readonly id: string;
  readonly task: string;
  readonly partner?: ExamplePartner;
  readonly owner?: string;
  readonly start?: number;
  readonly due?: number;
  readonly status: string;
  readonly doneOn?: number;
  readonly dependsOn?: string;
  readonly resources?: string;
  readonly barriers?: string;
  readonly inform?: string;
  readonly notes?: string;
}

/** The work plan of the example, by the goals it serves. What every task has stands in two lines: what and who, by when. */
export const exampleTasks: readonly { readonly goal: string; readonly tasks: readonly ExampleTask[] }[] = [
  {
    goal: languages.goal,
    tasks: [
      {
        ...{ id: "T01", task: "Write the leaflet in plain English", partner: "pertussis", owner: noor },
        ...{ start: -60, due: -40, status: done, doneOn: -41 },
        notes: "Parents read it twice; second version is the good one.",
      },
      {
        ...{ id: "T02", task: "Translate the leaflet into Spanish", partner: "circulo", owner: ines },
        ...{ start: -39, due: -28, status: done, doneOn: -25, dependsOn: "T01" },
        resources: "Three readers from the Thursday group",
      },
      {
        ...{ id: "T03", task: "Translate the leaflet into Somali", partner: "teaHouse", owner: bao },
        ...{ start: -39, due: -21, status: waiting, dependsOn: "T01" },
        barriers: "The translator is abroad",
        inform: "Hodan Warsame",
      },
      {
        ...{ id: "T04", task: "Print 6,000 leaflets", partner: "larkspur", owner: noor },
        ...{ start: -10, due: 4, status: notStarted, dependsOn: "T03" },
        resources: "$1,150 from the health plan",
      },
      {
        ...{ id: "T05", task: "Bring leaflets to the birth wards", partner: "safeSleep", owner: walt },
        ...{ start: 5, due: 12, status: notStarted, dependsOn: "T04" },
        inform: "Ward managers",
      },
      {
        ...{ id: "T06", task: "Record radio spots in two languages", partner: "radio", owner: bao },
        ...{ start: -14, due: -3, status: inProgress },
        barriers: "Only one free studio evening a week",
      },
      {
        ...{ id: "T07", task: "Mail the card for first birthdays", partner: "larkspur", owner: noor },
        ...{ start: -6, due: 3, status: inProgress },
        resources: "Address list and postage from the health plan",
      },
      {
        ...{ id: "T08", task: "Put a page about the week on the county's website", owner: grace },
        ...{ start: -20, due: -9, status: done, doneOn: -9 },
      },
    ],
  },
  {
    goal: saturdays.goal,
    tasks: [
      {
        ...{ id: "T09", task: "Get the fire hall in writing", partner: "fireCompany", owner: walt },
        ...{ start: -50, due: -34, status: waiting },
        barriers: "Their insurer asks for a rider",
        inform: "Captain Ostrowski",
      },
      {
        ...{ id: "T10", task: "Order vaccine for both Saturdays", partner: "pediatrics", owner: noor },
        ...{ start: -12, due: -6, status: inProgress },
        resources: "State program for children without insurance",
      },
      {
        ...{
          id: "T11",
          task: "Lend and check two vaccine refrigerators",
          partner: "wicTamarack",
          owner: ines,
        },
        ...{ start: -15, due: 1, status: inProgress },
        inform: "Yolanda Pike",
      },
      {
        ...{ id: "T12", task: "Train nursing students on the shot registry", partner: "college", owner: bao },
        ...{ start: -2, due: 6, status: notStarted },
        resources: "Room 210, six laptops",
        notes: "Eighteen signed up.",
      },
      {
        ...{ id: "T13", task: "Make the plan for who stands where", partner: "fireCompany", owner: walt },
        ...{ start: 0, due: 9, status: notStarted, dependsOn: "T09" },
      },
      {
        ...{ id: "T14", task: "Arrange rides from the mesa", partner: "circulo", owner: ines },
        ...{ start: -5, due: 8, status: inProgress },
        resources: "Two vans, three drivers",
      },
      {
        ...{ id: "T15", task: "Fill 150 thank-you bags", partner: "diaperBank", owner: grace },
        ...{ start: 1, due: 11, status: notStarted },
        resources: "Diapers, picture books, one thermometer each",
      },
      {
        ...{ id: "T16", task: "Ask the high school band to play", partner: "schoolDistrict", owner: walt },
        ...{ start: -30, due: -10, status: cancelled },
        notes: "Too loud for babies, said everyone.",
      },
      {
        ...{ id: "T17", task: "Run the first Saturday clinic", partner: "wicTamarack", owner: ines },
        ...{ start: 19, due: 19, status: notStarted, dependsOn: "T10" },
      },
    ],
  },
  {
    goal: oneAdvice.goal,
    tasks: [
      {
        ...{
          id: "T18",
          task: "Agree on ten answers to parents' questions",
          partner: "pediatrics",
          owner: noor,
        },
        ...{ start: -45, due: -30, status: done, doneOn: -31 },
      },
      {
        ...{ id: "T19", task: "Teach the ten answers at the eleven centers", partner: "earlyLearning" },
        ...{ owner: grace, start: -25, due: -12, status: inProgress },
        barriers: "Four centers have no staff meeting this month",
      },
      {
        ...{ id: "T20", task: "Teach the ten answers at Mesa Road", partner: "wicMesa", owner: ines },
        ...{ start: -8, due: 0, status: inProgress },
      },
    ],
  },
  {
    goal: onTime.goal,
    tasks: [
      {
        ...{
          id: "T21",
          task: "Match the members' list with the shot registry",
          partner: "larkspur",
          owner: noor,
        },
        ...{ start: -20, due: -1, status: waiting },
        barriers: "The data letter is with the lawyers",
        inform: "Graham Teller; county attorney",
      },
    ],
  },
  {
    goal: oneAdvice.goal,
    tasks: [
      {
        ...{ id: "T22", task: "Talk after Mass in three parishes", partner: "parishNurses", owner: ines },
        ...{ start: 2, due: 16, status: notStarted },
      },
      {
        ...{ id: "T23", task: "Find a nurse who speaks Somali", partner: "teaHouse", owner: bao },
        status: inProgress,
        notes: "Before the tea in the week itself; the day is not set.",
      },
    ],
  },
  {
    goal: staying.goal,
    tasks: [
      {
        ...{ id: "T24", task: "Hold the kickoff with all partners", owner: noor },
        ...{ start: -30, due: -16, status: done, doneOn: -16 },
        notes: "Fourteen of seventeen came.",
      },
      {
        ...{ id: "T25", task: "Ask the county board for a proclamation", owner: grace },
        ...{ start: -7, due: 7, status: inProgress },
        inform: "Clerk of the board",
      },
      {
        ...{ id: "T26", task: "Write an op-ed with the college", partner: "college", owner: bao },
        ...{ start: 3, due: 15, status: notStarted },
      },
      {
        ...{ id: "T27", task: "Order T-shirts", partner: "businessWomen", owner: walt },
        ...{ start: -18, status: cancelled },
        notes: "The money goes into diapers.",
      },
      { id: "T28", task: "Thank every partner by hand", status: notStarted, dependsOn: "T17" },
    ],
  },
];
