import type { StoredColumn, Table } from "../../src/workbook/define-table";
import type { Highlight } from "../../src/workbook/highlight";
import { layColumns } from "../../src/workbook/layout";
import { lists } from "../../src/workbook/lists";
import { tableNamed, tables } from "../../src/workbook/tables";

/** What people, files and other programs rely on: names and headers in their order, computed ones with `=`. */
const contract: Record<string, { sheet: string; headers: string }> = {
  Strategy: {
    sheet: "Strategy",
    headers:
      "Objective, Audience, Behavior wanted, Benefits, Barriers, Activity, Level, Partners, Materials, Start, End, Indicator, Owner",
  },
  ClarifyingAnswers: {
    sheet: "First questions",
    headers: "Question, Answer, Hours a month, =In the workbook so far",
  },
  ResourceNeeds: {
    sheet: "Needs",
    headers:
      "Need, Kind, Goal, Group type, Candidate partner, What they could provide, Hours a month to manage, =Providers, =Gap",
  },
  PartnerList: {
    sheet: "Partners",
    headers:
      "Organization, Group type, Contact, Role, Email, Phone, Senior sponsor, Stage, Owner, Joint money, Joint administration, Notes, =Ratings, =Score, =Coverage, =Eligibility, =Rank, =Open tasks, =Overdue tasks, =Questions answered, =Approach ready, =Agreement",
  },
  SelectionCriteria: {
    sheet: "Criteria",
    headers:
      "Criterion, Kind, Weight, What 1 looks like, What 3 looks like, What 5 looks like, Why it matters, =Share of weight",
  },
  PartnerScores: {
    sheet: "Scores",
    headers: "Partner, Rater, Rated on, Mission fit, Reach, Evidence, =Score, =Coverage, =Gate",
  },
  PartnerQuestions: {
    sheet: "Questions",
    headers:
      "Partner, Mission fit, Helps NIIW objectives, Helps long-term objective, Joint activities and their role, Barriers, Plan for barriers, Risks, Plan for risks, Benefit to them, Decision, Reason, Decided on, =Answered",
  },
  ApproachPlans: {
    sheet: "Approach",
    headers:
      "Partner, Contact, Proposed scope, Questions for them, Background on us, Background on NIIW, Who approaches, When, Outcome, =Ready",
  },
  SharedGoals: {
    sheet: "Goals",
    headers:
      "Goal, Kind, Indicator, Baseline, Target, Target date, Owner, =Latest, =Way to target, =State, =Open tasks",
  },
  WorkPlan: {
    sheet: "Work plan",
    headers:
      "ID, Goal, Task, Partner, Owner, Start, Due, Status, Done on, Depends on, Resources, Barriers, Inform, Notes, =State, =Days late, =Attention",
  },
  CommunicationPlan: {
    sheet: "Communication",
    headers: "Partner, Channel, Rhythm in days, Lead, What is shared, =Last contact, =Next due, =State",
  },
  ContactLog: {
    sheet: "Contact log",
    headers: "Date, Partner, Channel, Who, What was said or agreed, Joint accomplishment",
  },
  Agreements: {
    sheet: "Agreements",
    headers:
      "Partner, Purpose, Goals, Our role, Their role, How we work together, Money, Publicity, Start, End, Review on, Withdrawal, Signed by us, Signed by them, Signed on, =Missing parts, =State",
  },
  ProcessAnswers: {
    sheet: "Process survey",
    headers: [
      "Round, Answered on, Organization",
      "We find new ways to work with groups outside health, The strengths of each partner are put to use",
      "The leaders of each organization back this partnership, Leaders give the time and the people it needs",
      "Our shared goals are clear to everyone, Everyone knows who does what",
      "We trust each other to do our part, Every partner is treated with respect",
      "We hear from each other often enough, Important news reaches everyone in time",
      "We promise only what we can deliver, What was promised gets done",
      "We know how each organization works, We make room for different ways of working",
      "Disagreements are talked about openly, Disagreements are settled fairly and soon",
      "We celebrate what we achieve together, Every partner gets credit for its part",
      "What would strengthen us, =Answers",
    ].join(", "),
  },
  GoalReviews: {
    sheet: "Goal reviews",
    headers: "Round, Goal, Measured on, Actual, Met, What else is needed, Owner",
  },
  GoodPractice: { sheet: "Tips", headers: "Tip, In practice, Evidence, Next step" },
  PlannerSettings: { sheet: "Settings", headers: "Setting, Value, Meaning" },
};

const everyTable = Object.entries<Table>(tables);

test("every table has a contract here", () => {
  expect(Object.keys(tables)).toEqual(Object.keys(contract));
});

describe.each(everyTable)("%s", (name, table) => {
  const laid = layColumns(table, ["Mission fit", "Reach"]);
  const columns = Object.values({ ...table.columns, ...table.computed });

  test("keeps its name, its sheet and its headers", () => {
    const headers = laid.map(({ header, formula }) => (formula === null ? header : `=${header}`));
    expect({ name: table.name, sheet: table.sheet, headers: headers.join(", ") }).toEqual({
      name,
      ...contract[name],
    });
  });

  test("has every header once, whatever its case", () => {
    const headers = laid.map(({ header }) => header.toLowerCase());
    expect(headers).toEqual([...new Set(headers)]);
  });

  test("has headers that a formula and a file can name as they are", () => {
    for (const { header } of laid) expect(header).toMatch(/^[^[\]#'@]+$/);
  });

  test("begins with its key, which people fill", () => {
    expect(Object.keys(table.columns)[0]).toBe(table.key);
    expect(laid[0]).toMatchObject({ key: table.key, position: 0, formula: null });
  });

  test("keeps its key in view, and not so much that nothing else is", () => {
    const frozen = laid.slice(0, table.frozenColumns).reduce((sum, { width }) => sum + width, 0);
    expect(table.frozenColumns).toBeGreaterThanOrEqual(1);
    expect(frozen).toBeLessThanOrEqual(80);
  });

  test("has columns wide enough for every word of the header and narrow enough for a screen", () => {
    for (const { header, width } of columns) {
      const longestWord = Math.max(0, ...header.split(" ").map((word) => word.length));
      const fits = width >= longestWord && width >= 7 && width <= 120;
      expect([header, width, fits]).toEqual([header, width, true]);
    }
  });

  test("says in one short paragraph what to do on its sheet", () => {
    expect(table.help).toMatch(/^[A-Z].*\.$/);
    expect(table.help.length).toBeLessThanOrEqual(160);
  });

  test("offers drop-downs only from lists and columns that exist", () => {
    for (const column of Object.values(table.columns)) expect(isThere(column)).toBe(true);
  });

  test("highlights only columns that it has", () => {
    const keys = new Set(laid.map(({ key }) => key));
    const marked = table.highlights.flatMap((highlight) => columnsMarked(highlight, table));
    expect(marked.filter((key) => key === null || !keys.has(key))).toEqual([]);
  });
});

/** The keys of the columns that change their look; null for a kind of column that the table does not have. */
function columnsMarked(highlight: Highlight, table: Table): readonly (string | null)[] {
  const ofKind = (kind: StoredColumn["kind"]) => {
    const keys = Object.keys(table.columns).filter((key) => table.columns[key]?.kind === kind);
    return keys.length > 0 ? keys : [null];
  };
  switch (highlight.kind) {
    case "bar":
      return [highlight.column];
    case "when":
      return highlight.columns ?? [];
    case "ratings":
      return ofKind("ratings");
    case "answers":
      return ofKind("answer");
  }
}

function isThere(column: StoredColumn): boolean {
  if (column.kind === "choice") return Object.hasOwn(lists, column.list);
  if (column.kind !== "reference") return true;
  const other = tableNamed(column.to.table);
  return Object.values(other?.columns ?? {}).some(({ header }) => header === column.to.header);
}
