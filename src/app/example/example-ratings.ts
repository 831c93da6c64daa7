import type { Cell } from "../../domain/cell";
import { words } from "../../workbook/words";
import type { ExamplePartner } from "./example-partners";
import { examplePeople } from "./example-people";

const { noor, walt, ines } = examplePeople;
const { yes, no } = words.answer;
/** Not rated: the person could not judge it. */
const __ = null;

/** Who rated, how many days ago, the ratings in the order of the criteria, and what they rest on. */
type Rating = readonly [rater: string, daysAgo: number, ratings: readonly Cell[], evidence: string];

/** The ratings of the example; partners that nobody rated yet are not among them. */
export const exampleRatings: Readonly<Partial<Record<ExamplePartner, readonly Rating[]>>> = {
  wicTamarack: [
    [noor, 41, [5, 5, 4.5, 5, 4, 4, 4.5, yes, no], "Ran the Saturday clinic with us last year"],
    [walt, 38, [5, 4.5, 5, 5, 4, 4.5, 4, yes, no], "Site visit; rooms and freezer are there"],
    [ines, 33, [5, 5, 4.5, 4.5, 4.5, 4, 5, yes, no], "Monthly call since October"],
  ],
  circulo: [
    [ines, 40, [5, 4.5, 5, 4.5, 4, 4, 5, yes, no], "Was at three of their Thursdays"],
    [noor, 29, [5, 4.5, 4.5, 4.5, 4, 4, 4.5, yes, no], "Planning meeting, notes in the folder"],
    [walt, 27, [4.5, 4.5, 4, 4.5, 3.5, 4.5, 4.5, yes, no], "Talked with the organizer"],
  ],
  larkspur: [
    [noor, 44, [4, 4.5, 5, 4.5, 4, 4, 5, yes, no], "Signed letter for the mailings"],
    [walt, 36, [4, 5, 4.5, 5, 4, 4, 4.5, yes, no], "Quality report 2025"],
    [ines, 30, [4.5, 4.5, 4.5, 4.5, 4, 4, 5, yes, no], "Planning meeting"],
  ],
  earlyLearning: [
    [noor, 35, [5, 4.5, 4, 4, 4, 4.5, 4, yes, no], "Enrollment checks shot records already"],
    [ines, 31, [4.5, 4, 4.5, 4.5, 4, 4, 4.5, yes, no], "Visited two of the eleven centers"],
  ],
  pediatrics: [
    [noor, 26, [5, 4, 4.5, 4, 3.5, 4.5, 3.5, yes, no], "Lunch with the pediatrician"],
    [walt, 24, [5, 4, 4, 4, 3.5, 4.5, 4, yes, no], "Phone call"],
  ],
  safeSleep: [
    [walt, 39, [4.5, 4, 4, 4, 4, 4.5, 3.5, yes, no], "Went along to a birth ward"],
    [noor, 37, [4.5, 4, 4, 4.5, 4, 4, 3, yes, no], "Yearly report and two calls"],
  ],
  diaperBank: [
    [noor, 32, [4, 4.5, 3.5, 4.5, 4, 4, 4, yes, no], "Handed out 300 of our cards in February"],
    [ines, 25, [4, 4, 3.5, 4.5, 4, 4, 4.5, yes, no], "Saw a distribution day"],
    [walt, 22, [4, 4.5, 4, 4, 3.5, 4, 4, yes, no], "Talked with the director"],
  ],
  parishNurses: [
    [ines, 34, [4, 4, 4, 4, 4, 4, 4, yes, no], "Parish health fair"],
    [noor, 28, [4, 4, 4, 4, 4, 4, 4, yes, no], "Phone call with Sister Agnes"],
  ],
  college: [
    [walt, 30, [4, 4, 4, 4, 4, 4, 4, yes, no], "Placement office confirmed eighteen students"],
    [noor, 23, [3.5, 4.5, 4, 4, 4, 4, 4, yes, no], "Meeting with the dean"],
  ],
  wicMesa: [
    [ines, 37, [4.5, 4, 3.5, __, 3.5, 4, 4, yes, no], "Visit; no activity named so far"],
    [noor, 21, [4.5, 3.5, 3.5, 3, 3.5, 4, 4, yes, no], "Call with the site lead"],
  ],
  teaHouse: [
    [ines, 20, [4, 3.5, 4, 3.5, 2, 3, 4.5, yes, no], "Many fear fever; no nurse who speaks Somali yet"],
    [walt, 18, [4, 3.5, 3.5, 4, 4.5, 4, 4, yes, no], "The host has two nurses among her guests"],
  ],
  radio: [
    [noor, 33, [3, 4.5, 3, 4, 3.5, 3, 3.5, yes, no], "Ran our spots in the fall"],
    [walt, 31, [2.5, 4, 3, 4, 4, 3.5, 3.5, yes, no], "Audience figures of the station"],
  ],
  fireCompany: [
    [walt, 29, [3, 4, 2.5, 4, 4, 3.5, 3, yes, no], "Walked through the hall"],
    [noor, 19, [3, 3.5, 2.5, 4, 4, 4, __, yes, no], "Open house in March"],
  ],
  pertussis: [
    [noor, 42, [5, 4, 3.5, 3.5, 3, 2.5, 4, yes, no], "Spoke at the kickoff"],
    [walt, 40, [4.5, 3.5, 3, 3, 3, 3.5, 4, yes, no], "Their website and a call"],
  ],
  nutrition: [
    [ines, 17, [3.5, 2.5, 3, 2, 3, 3.5, 3, yes, no], "Sat in on one meeting"],
    [walt, 15, [3, 2.5, 3, 2.5, 3, 3, __, yes, no], "Minutes of the last three meetings"],
  ],
  businessWomen: [
    [walt, 45, [2.5, 3, 1.5, 3, 3, 4, 2.5, no, no], "Members are mostly grandmothers"],
    [noor, 43, [2.5, 2.5, 2, 3, 3, 4, 2, yes, no], "Some members have infants, says the president"],
  ],
  gazette: [
    [noor, 50, [2, 1.5, 1, 2, 1.5, 1, 2, yes, yes], "Articles of March and September"],
    [walt, 49, [2, 2, 1.5, 1.5, 1, 1, 2.5, yes, yes], "Same articles, and their reply to our letter"],
  ],
  nursery: [
    [ines, 14, [4, 3.5, 3, 3, 3.5, 4, 3.5, yes, __], "Warm welcome; did not ask what they say about shots"],
    [noor, 12, [3.5, 3, 3, 3, 3.5, 4, 3, yes, no], "Call with the nursery lead"],
  ],
  schoolDistrict: [
    [walt, 16, [3.5, 3, 3, 3, 3, 3.5, 2.5, __, no], "Has teen parents; how many is not known"],
  ],
  sandstone: [[noor, 11, [3.5, 3, __, __, 3, __, 4, yes, no], "First call; they send their plans"]],
  hepatitis: [[ines, 9, [4, __, 3, __, __, 3, __, yes, no], "Met the secretary at a conference"]],
};
