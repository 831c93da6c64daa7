import { plannerWorkbook } from "../../src/app/planner-workbook";
import { buildReport } from "../../src/app/report";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import type { Cell } from "../../src/domain/cell";
import { processAnswersTable, statements } from "../../src/workbook/process-answers.table";
import { today } from "../domain/builders";
import { snapshot, withTable } from "./snapshot-builder";

const headers = statements.map(({ key }) => processAnswersTable.columns[key].header);
const answers = headers.map((_, index) => (index % 5) + 1);

/** A form in which the statements are answered 1, 2, 3, 4, 5, 1, 2 and so on, as a file without notes keeps it. */
const given = snapshot(
  {
    PartnerList: [{ Organization: "Radio" }],
    ProcessAnswers: [
      {
        Round: "2026",
        Organization: "Radio",
        ...Object.fromEntries(headers.map((header, i) => [header, answers[i] ?? null])),
      },
    ],
  },
  { noted: [] },
);

type Survey = { headers: string[]; row: Cell[] };

/** The same workbook after somebody changed the columns of the survey. */
function changed(change: (survey: Survey) => Survey, before = given): WorkbookSnapshot {
  return withTable(before, "ProcessAnswers", ({ columns, rows }) => {
    const after = change({ headers: columns.map(({ header }) => header), row: [...(rows[0] ?? [])] });
    const ids = new Map(columns.map(({ header, id }) => [header, id]));
    return {
      columns: after.headers.map((header, index) => ({ id: ids.get(header) ?? `new ${index}`, header })),
      rows: [after.row],
    };
  });
}

const reword = (before: string, after: string) => (survey: Survey) => ({
  ...survey,
  headers: survey.headers.map((header) => (header === before ? after : header)),
});

function move(header: string, by: number) {
  return ({ headers: before, row }: Survey): Survey => {
    const from = before.indexOf(header);
    const moved = <T>(list: readonly T[]) => {
      const rest = list.filter((_, index) => index !== from);
      return [...rest.slice(0, from + by), ...list.slice(from, from + 1), ...rest.slice(from + by)];
    };
    return { headers: moved(before), row: moved(row) };
  };
}

function ownColumn(after: string) {
  return ({ headers: before, row }: Survey): Survey => {
    const at = before.indexOf(after) + 1;
    return {
      headers: [...before.slice(0, at), "Our note", ...before.slice(at)],
      row: [...row.slice(0, at), "note", ...row.slice(at)],
    };
  };
}

const [first = "", second = "", third = ""] = headers;
const last = headers.at(-1) ?? "";

function read(workbook: WorkbookSnapshot) {
  const found = plannerWorkbook(workbook);
  const [row] = found.tables.ProcessAnswers?.rows ?? [];
  const issues = buildReport(found, { today, calendar: today }).issues.filter(
    ({ table, code }) => table === "ProcessAnswers" && code !== "workbook.differs",
  );
  return { answers: statements.map(({ key }) => row?.[key] ?? null), issues };
}

describe("the answers are read under their statements, without a word about it, when", () => {
  test.each<[string, (survey: Survey) => Survey]>([
    ["nothing was changed", (survey) => survey],
    ["a statement was worded anew", reword(second, "We use what each of us is good at")],
    [
      "the first and the last were worded anew",
      (survey) => reword(first, "One")(reword(last, "Two")(survey)),
    ],
    [
      "all of them were translated",
      (survey) => headers.reduce((done, header) => reword(header, `es: ${header}`)(done), survey),
    ],
    ["a statement was moved", move(second, 3)],
    ["one was moved and another worded anew", (survey) => reword(third, "Three")(move(second, 3)(survey))],
    ["one was both moved and worded anew", (survey) => reword(second, "Two")(move(second, 3)(survey))],
    ["people put a column of their own between them", ownColumn(third)],
  ])("%s", (_case, change) => {
    expect(read(changed(change))).toEqual({ answers, issues: [] });
  });

  test("one was worded anew beside people's own column, in a workbook that noted which it is", () => {
    const noted = given.tables.map(({ id, name, columns }) => ({ id, name, columns }));
    const both = changed((survey) => reword(second, "Two")(ownColumn(third)(survey)), { ...given, noted });
    const ids = withTable(both, "ProcessAnswers", ({ columns }) => ({
      columns: columns.map((column) => (column.header === "Two" ? { ...column, id: idOf(second) } : column)),
    }));
    expect(read(ids)).toEqual({ answers, issues: [] });
  });
});

function idOf(header: string): string {
  const survey = given.tables.find(({ name }) => name === "ProcessAnswers");
  return survey?.columns.find((column) => column.header === header)?.id ?? "";
}

describe("a statement", () => {
  test("that cannot be told from people's own columns is missing, and its answers are not guessed", () => {
    const { answers: found, issues } = read(
      changed((survey) => reword(second, "Two")(ownColumn(third)(survey))),
    );
    expect(found).toEqual(answers.map((answer, index) => (index === 1 ? null : answer)));
    expect(issues).toMatchObject([{ code: "workbook.missingColumn", column: second }]);
  });

  test("is called what it is called here when its answer does not count", () => {
    const reworded = changed(({ headers: before, row }) => ({
      ...reword(second, "Two")({ headers: before, row }),
      row: row.map((cell, index) => (before[index] === second ? 7 : cell)),
    }));
    expect(read(reworded).issues).toMatchObject([
      { code: "survey.notAnAnswer", table: "ProcessAnswers", row: 1, column: "Two" },
    ]);
  });
});
