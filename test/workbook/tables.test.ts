import type { StoredColumn, Table } from "../../src/workbook/define-table";
import { layColumns } from "../../src/workbook/layout";
import { lists } from "../../src/workbook/lists";
import { tableNamed, tables } from "../../src/workbook/tables";

/** What people, files and other programs rely on: names and headers in their order, computed ones with `=`. */
const contract: Record<string, { sheet: string; headers: string }> = {
  PartnerList: {
    sheet: "Partners",
    headers:
      "Organization, Group type, Contact, Role, Email, Phone, Senior sponsor, Stage, Owner, Joint money, Joint administration, Notes, =Ratings, =Score, =Coverage, =Eligibility, =Rank, =Open tasks, =Overdue tasks",
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
  WorkPlan: {
    sheet: "Work plan",
    headers:
      "ID, Goal, Task, Partner, Owner, Start, Due, Status, Done on, Depends on, Resources, Barriers, Inform, Notes, =State, =Days late, =Attention",
  },
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
    const marked = table.highlights.flatMap((highlight) => {
      if (highlight.kind === "bar") return [highlight.column];
      return highlight.kind === "when" ? (highlight.columns ?? []) : ["ratings"];
    });
    expect(marked.filter((key) => !keys.has(key))).toEqual([]);
  });
});

function isThere(column: StoredColumn): boolean {
  if (column.kind === "choice") return Object.hasOwn(lists, column.list);
  if (column.kind !== "reference") return true;
  const other = tableNamed(column.to.table);
  return Object.values(other?.columns ?? {}).some(({ header }) => header === column.to.header);
}
