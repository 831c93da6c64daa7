import { words } from "../../workbook/words";
import type { partnerListTable } from "../../workbook/partner-list.table";
import { examplePeople } from "./example-people";
import type { ExampleRow } from "./example-row";

const { noor, walt, ines, bao, grace } = examplePeople;
const { groupType: group, partnerStage: stage } = words;
const { yes, no } = words.answer;

type PartnerRow = ExampleRow<typeof partnerListTable>;

/** The partners of the example, under short names by which its ratings and tasks mean them. */
export const examplePartners = {
  pertussis: {
    organization: "Families Against Pertussis",
    groupType: group.diseaseSpecific,
    ...contact("Rosa Whitehorse", "Founder", "0142"),
    stage: stage.active,
    owner: noor,
    ...joint(no, no),
    notes: "Parents who lost a child. They speak well, and want to see their text before it is printed.",
  },
  hepatitis: {
    organization: "Hepatitis B Circle",
    groupType: group.diseaseSpecific,
    ...contact("Minh Trinh", "Secretary", "0117"),
    stage: stage.identified,
    owner: bao,
  },
  safeSleep: {
    organization: "Safe Sleep Alliance",
    groupType: group.healthCoalition,
    ...contact("Odette Larsen", "Coordinator", "0163"),
    stage: stage.active,
    owner: walt,
    ...joint(no, yes),
    notes: "Visits every birth ward twice a week; takes our leaflet along.",
  },
  nutrition: {
    organization: "Juniper County Breastfeeding & Early Nutrition Task Force",
    groupType: group.healthCoalition,
    ...contact("Heather Quill", "Chair", "0128"),
    stage: stage.approaching,
    owner: grace,
  },
  wicTamarack: {
    organization: "Tamarack WIC",
    groupType: group.wicClinic,
    ...contact("Yolanda Pike", "Nutritionist in charge", "0104"),
    seniorSponsor: "Nutrition services chief",
    stage: stage.active,
    owner: ines,
    ...joint(yes, yes),
    notes: "Two rooms on Saturdays. Checks shot records at every visit since last fall.",
  },
  wicMesa: {
    organization: "Mesa Road WIC Clinic",
    groupType: group.wicClinic,
    ...contact("Curtis Abeyta", "Site lead", "0151"),
    stage: stage.agreed,
    owner: ines,
    ...joint(no, yes),
  },
  wicMobile: {
    organization: "WIC on Wheels",
    groupType: group.wicClinic,
    ...contact("Tess Marrow", "Driver and clerk", "0189"),
    stage: stage.identified,
    owner: ines,
    notes: "Starts in May at the earliest.",
  },
  larkspur: {
    organization: "Larkspur Health Plan",
    groupType: group.insurer,
    ...contact("Graham Teller", "Quality improvement lead", "0110"),
    seniorSponsor: "Medical director",
    stage: stage.active,
    owner: noor,
    ...joint(yes, yes),
    notes: "Pays for mailings to members with a child under two.",
  },
  sandstone: {
    organization: "Sandstone Family Insurance",
    groupType: group.insurer,
    ...contact("Renata Cole", "Community benefits", "0175"),
    stage: stage.approaching,
    owner: noor,
  },
  fireCompany: {
    organization: "Tamarack Volunteer Fire Company",
    groupType: group.civic,
    ...contact("Duane Ostrowski", "Captain", "0133"),
    stage: stage.agreed,
    owner: walt,
    ...joint(no, no),
    notes: "Lends the hall and parks the engine outside: children come by themselves.",
  },
  diaperBank: {
    organization: "Diaper Bank & Toy Library",
    groupType: group.civic,
    ...contact("Keisha Rowan", "Director", "0198"),
    seniorSponsor: "Board president",
    stage: stage.active,
    owner: grace,
    ...joint(yes, no),
  },
  businessWomen: {
    organization: "Junction Business Women's Club",
    groupType: group.civic,
    ...contact("Loretta Finch", "President", "0146"),
    stage: stage.paused,
    owner: walt,
    notes: "New board in June; ask again then.",
  },
  grange: {
    organization: "Grange 41",
    groupType: group.civic,
    ...contact("Amos Redding", "Treasurer", "0122"),
    stage: stage.declined,
    owner: walt,
    notes: "Gives to the scholarship fund only. Parted as friends.",
  },
  parishNurses: {
    organization: "Our Lady of the Mesa Parish Nurses",
    groupType: group.ethnicOrFaith,
    ...contact("Sister Agnes Dolan", "Parish nurse", "0136"),
    stage: stage.active,
    owner: ines,
    ...joint(no, no),
  },
  circulo: {
    organization: "Círculo de Mamás",
    groupType: group.ethnicOrFaith,
    ...contact("Marisol Peña", "Organizer", "0107"),
    stage: stage.active,
    owner: ines,
    ...joint(yes, no),
    notes: "Forty mothers on Thursdays. Child care is theirs, transport is ours.",
  },
  teaHouse: {
    organization: "Somali Mothers' Tea",
    groupType: group.ethnicOrFaith,
    ...contact("Hodan Warsame", "Host", "0155"),
    stage: stage.agreed,
    owner: bao,
    ...joint(no, no),
    notes: "Questions about fever after shots come first; bring a nurse.",
  },
  nursery: {
    organization: "Second Street Baptist Nursery Ministry",
    groupType: group.ethnicOrFaith,
    ...contact("Della Crane", "Nursery lead", "0169"),
    stage: stage.approaching,
    owner: grace,
  },
  schoolDistrict: {
    organization: "Tamarack School District 9",
    groupType: group.schoolSystem,
    ...contact("Paul Eastman", "Head nurse", "0101"),
    seniorSponsor: "Superintendent",
    stage: stage.approaching,
    owner: walt,
  },
  earlyLearning: {
    organization:
      "Juniper Early Learning and Child Care Centers of the Three Valleys, Family Services Office",
    groupType: group.schoolSystem,
    ...contact("Bernadette Yazzie", "Family services", "0184"),
    seniorSponsor: "Executive director",
    stage: stage.active,
    owner: grace,
    ...joint(no, yes),
    notes: "Eleven centers, one mailing list.",
  },
  college: {
    organization: "Juniper Valley College of Nursing",
    groupType: group.college,
    ...contact("Dr. Imre Halloran", "Clinical placements", "0113"),
    seniorSponsor: "Dean",
    stage: stage.agreed,
    owner: bao,
    ...joint(no, yes),
    notes: "Eighteen students need community hours before May.",
  },
  university: {
    organization: "Western Plateau University, Public Health",
    groupType: group.college,
    ...contact("Naveen Iyer", "Practice fellow", "0160"),
    stage: stage.identified,
    owner: bao,
  },
  pediatrics: {
    organization: "Bloom Pediatrics",
    groupType: group.other,
    ...contact("Dr. Simone Achterberg", "Pediatrician", "0119"),
    stage: stage.agreed,
    owner: noor,
    ...joint(no, no),
    notes: "The only office that takes new babies without insurance.",
  },
  radio: {
    organization: "Radio Enebro",
    groupType: group.other,
    ...contact("Chuy Baca", "Morning host", "0172"),
    stage: stage.active,
    owner: bao,
    ...joint(yes, no),
  },
  gazette: {
    organization: "The Gentle Parent Gazette",
    groupType: group.other,
    ...contact("Willow Sterne", "Publisher", "0177"),
    stage: stage.closed,
    owner: noor,
    notes: "Two articles last year against the first-year shots.",
  },
} as const satisfies Record<string, PartnerRow>;

/** The short name of a partner of the example. */
export type ExamplePartner = keyof typeof examplePartners;

/** The names that the partners of the example have in the workbook. */
export const organizations = Object.fromEntries(
  Object.entries(examplePartners).map(([partner, { organization }]) => [partner, organization]),
) as Record<ExamplePartner, string>;

function contact(name: string, role: string, line: string) {
  const letters = name.normalize("NFD").replace(/[^A-Za-z ]/g, "");
  const email = `${letters.toLowerCase().replaceAll(" ", ".")}@example.org`;
  return { contact: name, role, email, phone: `555-${line}` };
}

function joint(money: string, administration: string) {
  return { jointMoney: money, jointAdministration: administration };
}
