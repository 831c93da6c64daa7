import { approachPartCount, approachPlansTable } from "../approach-plans.table";
import { clarifyingAnswersTable } from "../clarifying-answers.table";
import { communicationPlanTable } from "../communication-plan.table";
import { contactLogTable } from "../contact-log.table";
import { columnOf } from "../define-table";
import { counted, quoted } from "../formula";
import { agreementsTable } from "../agreements.table";
import { goalReviewsTable } from "../goal-reviews.table";
import { goodPracticeTable } from "../good-practice.table";
import { partnerListTable } from "../partner-list.table";
import { partnerQuestionsTable, questionCount } from "../partner-questions.table";
import { partnerScoresTable } from "../partner-scores.table";
import { answers, processAnswersTable } from "../process-answers.table";
import { resourceNeedsTable } from "../resource-needs.table";
import { selectionCriteriaTable } from "../selection-criteria.table";
import { sharedGoalsTable } from "../shared-goals.table";
import { strategyTable } from "../strategy.table";
import { words } from "../words";
import { workPlanTable } from "../work-plan.table";
import {
  atStage,
  contactsIn,
  goalsAgreed,
  goalsIn,
  ofEligibility,
  partnersListed,
  partnersToContact,
  tasksIn,
  tasksPlanned,
  withAgreement,
} from "./planner-counts";
import { hasRows, nothingOpen, type Step } from "./step";

/** A stage of the guide with its steps in their order. */
export interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The four stages of the guide. */
export const stages: readonly Stage[] = [
  { name: "1  Identify", steps: [...whatWeNeed(), ...whoFits(), ...ratings()] },
  { name: "2  Establish", steps: [...consider(), ...approach()] },
  { name: "3  Work together", steps: [...plan(), ...stayInTouch()] },
  { name: "4  Assess", steps: assess() },
];

function whatWeNeed(): Step[] {
  const [question, answer] = [
    columnOf(clarifyingAnswersTable, "question"),
    columnOf(clarifyingAnswersTable, "answer"),
  ];
  const asked = `COUNTA(${question})`;
  return [
    nothingOpen(
      clarifyingAnswersTable.sheet,
      { there: asked, open: `(${asked}-COUNTIFS(${question},"<>",${answer},"<>"))` },
      {
        done: "The first questions are answered",
        begin: "Write down the first questions and answer them",
        one: "first question is open",
        many: "first questions are open",
      },
    ),
    hasRows(resourceNeedsTable, {
      one: "need is listed",
      many: "needs are listed",
      open: "List what you need, and who could provide it",
    }),
  ];
}

function whoFits(): Step[] {
  const [kind, weight] = [
    columnOf(selectionCriteriaTable, "kind"),
    columnOf(selectionCriteriaTable, "weight"),
  ];
  return [
    hasRows(partnerListTable, {
      one: "partner is listed",
      many: "partners are listed",
      open: "List the groups that could be partners",
    }),
    {
      sheet: selectionCriteriaTable.sheet,
      done: `SUMIFS(${weight},${kind},${quoted(words.criterionKind.want)},${weight},">0")>0`,
      doneText: counted(
        `COUNTA(${columnOf(selectionCriteriaTable, "name")})`,
        "criterion is set",
        "criteria are set",
      ),
      openText: quoted("Say what you want in a partner, and how much it counts"),
    },
  ];
}

function ratings(): Step[] {
  const unrated = ofEligibility("notScored");
  const waiting = `(${ofEligibility("check")}+${ofEligibility("incomplete")})`;
  const rated = `(${partnersListed}-${unrated})`;
  return [
    nothingOpen(
      partnerScoresTable.sheet,
      { there: rated, open: unrated },
      {
        done: "Every partner has been rated",
        begin: "Rate the partners: one row per person and partner",
        one: "partner has no rating yet",
        many: "partners have no rating yet",
      },
    ),
    nothingOpen(
      partnerScoresTable.sheet,
      { there: rated, open: waiting },
      {
        done: "No rating is waiting for an answer",
        begin: "Answer every must-have and do-not-want",
        one: "partner waits for an answer or a rating",
        many: "partners wait for an answer or a rating",
      },
    ),
  ];
}

function consider(): Step[] {
  const considered = `COUNTA(${columnOf(partnerQuestionsTable, "partner")})`;
  const decided = `COUNTIFS(${columnOf(partnerQuestionsTable, "partner")},"<>",${columnOf(partnerQuestionsTable, "decision")},"<>")`;
  const answered = `COUNTIFS(${columnOf(partnerQuestionsTable, "answered")},${questionCount})`;
  return [
    nothingOpen(
      partnerQuestionsTable.sheet,
      { there: considered, open: `(${considered}-${answered})` },
      {
        done: "The questions about every partner you consider are answered",
        begin: "Answer the six questions about a partner before you approach it",
        one: "partner has open questions",
        many: "partners have open questions",
      },
    ),
    nothingOpen(
      partnerQuestionsTable.sheet,
      { there: considered, open: `(${considered}-${decided})` },
      {
        done: "Every partner you consider is decided on",
        begin: "Decide whom to pursue",
        one: "partner waits for a decision",
        many: "partners wait for a decision",
      },
    ),
  ];
}

function approach(): Step[] {
  const plans = `COUNTA(${columnOf(approachPlansTable, "partner")})`;
  const ready = `COUNTIFS(${columnOf(approachPlansTable, "ready")},${approachPartCount})`;
  const won = `(${atStage("agreed")}+${atStage("active")})`;
  return [
    nothingOpen(
      approachPlansTable.sheet,
      { there: plans, open: `(${plans}-${ready})` },
      {
        done: "Every approach is prepared",
        begin: "Plan how to approach the partners you pursue",
        one: "approach lacks a part",
        many: "approaches lack a part",
      },
    ),
    {
      sheet: partnerListTable.sheet,
      done: `${won}>0`,
      doneText: counted(won, "partner is on board", "partners are on board"),
      openText: quoted("Win the first partner, and set its stage"),
    },
  ];
}

function plan(): Step[] {
  const undated = `(${tasksIn("noDate")}+${tasksIn("checkDate")})`;
  return [
    hasRows(sharedGoalsTable, {
      one: "goal is agreed on",
      many: "goals are agreed on",
      open: "Agree on goals with your partners",
    }),
    nothingOpen(
      workPlanTable.sheet,
      { there: tasksPlanned, open: undated },
      {
        done: "Every task has a date",
        begin: "Write down the first tasks",
        one: "task has no date that can be read",
        many: "tasks have no date that can be read",
      },
    ),
    nothingOpen(
      workPlanTable.sheet,
      { there: tasksPlanned, open: tasksIn("overdue") },
      {
        done: "Nothing is overdue",
        begin: "See here what is late",
        one: "task is overdue: talk to its owner",
        many: "tasks are overdue: talk to their owners",
      },
    ),
  ];
}

function stayInTouch(): Step[] {
  const silent = `(${contactsIn("overdue")}+${contactsIn("noContact")})`;
  const unsigned = `(${withAgreement("missing")}+${withAgreement("expired")})`;
  return [
    nothingOpen(
      communicationPlanTable.sheet,
      { there: partnersToContact, open: silent },
      {
        done: "Nobody waits for a contact",
        begin: "Plan how you stay in touch with each partner",
        one: `partner waits for a contact: note it on sheet ${contactLogTable.sheet}`,
        many: `partners wait for a contact: note it on sheet ${contactLogTable.sheet}`,
      },
    ),
    nothingOpen(
      agreementsTable.sheet,
      { there: partnersListed, open: unsigned },
      {
        done: "Every agreement that is needed is there",
        begin: "Write an agreement wherever money or administration is shared",
        one: "partner needs an agreement",
        many: "partners need an agreement",
      },
    ),
  ];
}

function assess(): Step[] {
  const forms = `COUNTIFS(${answers.round},"<>",${answers.answers},">0")`;
  const [tip, inPractice] = [columnOf(goodPracticeTable, "tip"), columnOf(goodPracticeTable, "inPractice")];
  const tips = `COUNTA(${tip})`;
  return [
    {
      sheet: processAnswersTable.sheet,
      done: `${forms}>0`,
      doneText: counted(forms, "form is answered", "forms are answered"),
      openText: quoted("Ask the partners how the partnership works"),
    },
    nothingOpen(
      goalReviewsTable.sheet,
      { there: goalsAgreed, open: goalsIn("notMeasured") },
      {
        done: "Every goal has been measured",
        begin: "Measure the goals once there are some",
        one: "goal has not been measured",
        many: "goals have not been measured",
      },
    ),
    nothingOpen(
      goodPracticeTable.sheet,
      { there: tips, open: `(${tips}-COUNTIFS(${tip},"<>",${inPractice},"<>"))` },
      {
        done: "Every tip has been looked at",
        begin: "Look at the tips for working together",
        one: "tip has not been looked at",
        many: "tips have not been looked at",
      },
    ),
    hasRows(strategyTable, {
      one: "activity is in the strategy",
      many: "activities are in the strategy",
      open: "Sum up what you learned as a strategy",
    }),
  ];
}
