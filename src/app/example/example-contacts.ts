import type { communicationPlanTable } from "../../workbook/communication-plan.table";
import type { contactLogTable } from "../../workbook/contact-log.table";
import { words } from "../../workbook/words";
import { examplePartners, organizations as org } from "./example-partners";
import { examplePeople } from "./example-people";
import type { ExampleRow } from "./example-row";

const { noor, walt, ines, bao, grace } = examplePeople;
const { meeting, visit, phone, video, email, newsletter } = words.contactChannel;
const accomplishment = words.answer.yes;

/** How often the example is in touch with each of its partners, and about what. */
export const exampleCommunication: readonly ExampleRow<typeof communicationPlanTable>[] = [
  {
    partner: org.wicTamarack,
    channel: phone,
    rhythm: 14,
    lead: ines,
    shared: "Rooms, refrigerators, shifts",
  },
  { partner: org.larkspur, channel: video, rhythm: 14, lead: noor, shared: "Cards mailed, lists, bills" },
  { partner: org.circulo, channel: visit, rhythm: 7, lead: ines, shared: "What mothers ask; rides" },
  { partner: org.safeSleep, channel: email, rhythm: 30, lead: walt, shared: "Leaflets left in each ward" },
  {
    partner: org.diaperBank,
    channel: phone,
    rhythm: 14,
    lead: grace,
    shared: "Bags filled, what is missing",
  },
  { partner: org.parishNurses, channel: phone, rhythm: 30, lead: ines, shared: "Dates of the talks" },
  {
    partner: org.earlyLearning,
    channel: newsletter,
    rhythm: 30,
    lead: grace,
    shared: "The ten answers, one a month",
  },
  { partner: org.pertussis, channel: email, rhythm: 30, lead: noor, shared: "Texts before they are printed" },
  { partner: org.radio, channel: phone, rhythm: 14, lead: bao, shared: "Times of the spots" },
  { partner: org.wicMesa, channel: visit, rhythm: 30, lead: ines, shared: "Shot records, the ten answers" },
  {
    partner: org.fireCompany,
    channel: phone,
    rhythm: 14,
    lead: walt,
    shared: "The hall, the rider, the key",
  },
  {
    partner: org.teaHouse,
    channel: visit,
    rhythm: 14,
    lead: bao,
    shared: "The Somali text; the day of the tea",
  },
  { partner: org.college, channel: email, rhythm: 14, lead: bao, shared: "Shifts and training of students" },
  {
    partner: org.pediatrics,
    channel: meeting,
    rhythm: 30,
    lead: noor,
    shared: "Vaccine orders, the ten answers",
  },
  {
    partner: org.university,
    channel: email,
    rhythm: 60,
    lead: bao,
    shared: "Our questions to their students",
  },
  {
    partner: org.businessWomen,
    channel: phone,
    lead: walt,
    shared: "Nothing until their new board is there",
  },
];

/** Whom the example spoke with. Units: days from today. */
export const exampleContacts: readonly ExampleRow<typeof contactLogTable>[] = [
  {
    ...{ date: -63, partner: org.wicTamarack, channel: phone, who: ines },
    said: "Both Saturdays are in their calendar",
  },
  {
    ...{ date: -56, partner: org.larkspur, channel: video, who: noor },
    said: "They pay for 6,000 leaflets and the birthday cards",
  },
  {
    ...{ date: -47, partner: org.pediatrics, channel: meeting, who: noor },
    said: "Will draft ten answers with us",
  },
  {
    ...{ date: -40, partner: org.pertussis, channel: email, who: noor },
    said: "Parents approved the English leaflet",
    accomplishment,
  },
  {
    ...{ date: -37, partner: org.safeSleep, channel: email, who: walt },
    said: "Six wards will take leaflets",
  },
  {
    ...{ date: -31, partner: org.pediatrics, channel: meeting, who: noor },
    said: "The ten answers are agreed, by us, the office and WIC",
    accomplishment,
  },
  {
    ...{ date: -26, partner: org.pediatrics, channel: meeting, who: noor },
    said: "Lunch: they order the vaccine for both days",
  },
  {
    ...{ date: -25, partner: org.circulo, channel: visit, who: ines },
    said: "The Spanish leaflet is done, and better than ours",
    accomplishment,
  },
  {
    ...{ date: -23, partner: org.college, channel: meeting, who: bao },
    said: "The dean signs for eighteen students",
  },
  {
    ...{ date: -21, partner: org.wicMesa, channel: phone, who: noor },
    said: "Staff may be taught on a Tuesday; no activity yet",
  },
  {
    ...{ date: -20, partner: org.fireCompany, channel: visit, who: walt },
    said: "Open house: captain wants the hall used",
  },
  {
    ...{ date: -16, partner: org.earlyLearning, channel: meeting, who: grace },
    said: "At the kickoff: seven of eleven centers have been taught",
  },
  {
    ...{ date: -15, partner: org.teaHouse, channel: visit, who: bao },
    said: "Translator is abroad until next week; they look for a second one",
  },
  {
    ...{ date: -13, partner: org.earlyLearning, channel: newsletter, who: grace },
    said: "First two answers sent to all parents",
  },
  {
    ...{ date: -12, partner: org.larkspur, channel: video, who: noor },
    said: "Data letter is with the lawyers; cards go out in time",
  },
  {
    ...{ date: -11, partner: org.parishNurses, channel: phone, who: ines },
    said: "Three parishes, three Sundays",
  },
  {
    ...{ date: -9, partner: org.diaperBank, channel: phone, who: grace },
    said: "300 cards handed out; bags can be filled next week",
    accomplishment,
  },
  {
    ...{ date: -8, partner: org.college, channel: email, who: bao },
    said: "Room 210 is booked for the training",
  },
  {
    ...{ date: -6, partner: org.circulo, channel: visit, who: ines },
    said: "Two vans are enough; one driver is still missing",
  },
  {
    ...{ date: -5, partner: org.fireCompany, channel: phone, who: walt },
    said: "The rider is with their insurer; asked again for a date",
  },
  {
    ...{ date: -4, partner: org.radio, channel: phone, who: bao },
    said: `${examplePartners.radio.contact} offers a second studio evening`,
  },
  {
    ...{ date: -3, partner: org.wicTamarack, channel: phone, who: ines },
    said: "One refrigerator came, the second one comes tomorrow",
  },
];
