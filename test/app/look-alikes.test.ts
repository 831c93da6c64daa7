import fc from "fast-check";
import { entryFields } from "../../src/app/entry-fields";
import { applyMends, previewMends } from "../../src/app/mend/apply-mends";
import { parseEntry } from "../../src/app/parse-entry";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { saveEntry } from "../../src/app/save-entry";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import type { CellWrite, Write } from "../../src/app/write";
import type { Cell } from "../../src/domain/cell";
import { lookAlikeKey } from "../../src/domain/look-alike-key";
import { nameKey } from "../../src/domain/name-key";
import { today } from "../domain/builders";
import { plainNames, respelled } from "../domain/respelled";
import { portOf, snapshot, withTable } from "./snapshot-builder";

const parish = "St. Mary’s Parish ";

function issuesOf(given: WorkbookSnapshot) {
  return plannerOverview(plannerWorkbook(given), today).issues.map(({ issue }) => issue);
}

function said(data: PlannerData): string[] {
  return issuesOf(snapshot(data))
    .filter(({ code }) => code.startsWith("cells.") || code.startsWith("tasks."))
    .map(({ code, row, field }) => `${code} ${row} ${field}`);
}

async function mended(given: WorkbookSnapshot) {
  const { port, written } = portOf(given);
  const seen = await previewMends(port, "all", today);
  expect(await applyMends(port, seen, today)).toEqual([]);
  return { seen, after: written.flat().reduce(withWrite, given) };
}

/** The workbook after a write of cells; what else is written does not change what they hold. */
function withWrite(before: WorkbookSnapshot, write: Write): WorkbookSnapshot {
  if (write.write !== "cells") return before;
  const table = before.tables.find(({ sheet }) => sheet === write.sheet);
  return withTable(before, table?.name ?? "", ({ row: header, rows }) => ({
    rows: rows.map((row, index) =>
      row.map((cell, column) =>
        valueOf(write.cells[index + header + 1 - write.row]?.[column - write.column], cell),
      ),
    ),
  }));
}

function valueOf(write: CellWrite | undefined, before: Cell): Cell {
  if (write === undefined || write === null) return before;
  return typeof write === "object" ? ("text" in write ? write.text : before) : write;
}

function columnOf(given: WorkbookSnapshot, table: string, header: string): Cell[] {
  const found = given.tables.find(({ name }) => name === table);
  const at = found?.columns.findIndex((column) => column.header === header) ?? -1;
  return (found?.rows ?? []).map((row) => row[at] ?? null);
}

describe("a partner with a space at the end", () => {
  const data: PlannerData = {
    PartnerList: [{ Organization: parish }, { Organization: "Radio" }],
    SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 1 }],
    PartnerScores: [{ Partner: parish, Rater: "Ana", "Mission fit": 4 }],
  };

  test("is taken by the rating form that offers it, as it is listed", () => {
    const fields = entryFields("rating", plannerWorkbook(snapshot(data)));
    const offered = fields.find(({ header }) => header === "Partner")?.options ?? [];
    expect(offered).toContain(parish);
    for (const typed of [parish, "St. Mary’s Parish", "st. mary's parish"]) {
      const values = { Partner: typed, Rater: "Ben", "Mission fit": "4" };
      const { row, problems } = parseEntry("rating", { fields, values }, today);
      expect({ problems, partner: row["Partner"] }).toEqual({ problems: [], partner: parish });
    }
  });

  test("is one issue, mended in every table in one step", async () => {
    expect(said(data)).toEqual(["cells.hiddenSign 1 organization"]);
    const { seen, after } = await mended(snapshot(data));
    expect(seen).toMatchObject([{ mend: "name", name: "St. Mary’s Parish", named: [{}, {}] }]);
    expect(columnOf(after, "PartnerList", "Organization")).toEqual(["St. Mary’s Parish", "Radio"]);
    expect(columnOf(after, "PartnerScores", "Partner")).toEqual(["St. Mary’s Parish"]);
  });

  test("is not listed a second time by its form without the space", async () => {
    const { port, written } = portOf(snapshot(data));
    const values = { Organization: "St. Mary's Parish" };
    const { problems } = await saveEntry(port, { form: "partner", values }, today);
    expect(problems).toEqual([{ header: "Organization", problem: "listedAlready" }]);
    expect(written).toEqual([]);
  });
});

describe("names that look the same", () => {
  test.each<[string, PlannerData, string[]]>([
    [
      "a reference with an apostrophe of a word processor",
      { PartnerList: [{ Organization: "O'Brien" }], ContactLog: [{ Date: today, Partner: "O’Brien" }] },
      ["cells.spacesDiffer 1 partner"],
    ],
    [
      "an owner in two spellings",
      {
        WorkPlan: ["Ana", "Ana", "Ana "].map((Owner, at) => ({
          ID: `T${at}`,
          Task: "Call",
          Due: today,
          Owner,
        })),
      },
      ["cells.lookAlike 3 owner"],
    ],
    [
      "an ID that a task waits for",
      {
        WorkPlan: [
          { ID: "T-1", Task: "Call", Due: today },
          { ID: "T-2", Task: "Print", Due: today, "Depends on": "T–1" },
        ],
      },
      ["tasks.unknownPredecessor 2 dependsOn"],
    ],
  ])("%s: it is said once and mended", async (_case, data, expected) => {
    expect(said(data)).toEqual(expected);
    expect(said({ ...data, ...dataOf((await mended(snapshot(data))).after, data) })).toEqual([]);
  });

  test("leave two tasks two", async () => {
    const data = {
      WorkPlan: [
        { ID: "T1", Task: "Call", Due: today },
        { ID: "T1 ", Task: "Print", Due: today },
      ],
    };
    expect((await mended(snapshot(data))).seen).toEqual([]);
  });

  test("are one name in all tables after mending, and every reference finds its partner", async () => {
    const name = fc.constantFrom(...plainNames).chain(respelled);
    const cases = fc.record({
      listed: fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: lookAlikeKey }),
      others: fc.array(name, { maxLength: 8 }),
    });
    const property = fc.asyncProperty(cases, async ({ listed, others }) => {
      const known = new Set(listed.map(lookAlikeKey));
      const used = others.filter((other) => known.has(lookAlikeKey(other)));
      const given = snapshot({
        PartnerList: listed.map((Organization) => ({ Organization })),
        ContactLog: used.map((Partner) => ({ Date: today, Partner })),
        WorkPlan: used.map((Partner, at) => ({ ID: `T${at}`, Task: "Call", Partner })),
        Agreements: used.map((Partner) => ({ Partner })),
      });
      const { after } = await mended(given);
      const organizations = columnOf(after, "PartnerList", "Organization").map(nameKey);
      for (const table of ["ContactLog", "WorkPlan", "Agreements"])
        for (const partner of columnOf(after, table, "Partner").filter((cell) => cell !== null))
          expect(organizations).toContain(nameKey(partner));
      expect(organizations.map(lookAlikeKey)).toEqual(listed.map(lookAlikeKey));
    });
    await fc.assert(property, { seed: Number(process.env["PLANNER_SEED"] ?? 20_260_420), numRuns: 40 });
  });
});

/** The rows of the tables that were given, as they are now. */
function dataOf(given: WorkbookSnapshot, data: PlannerData): PlannerData {
  return Object.fromEntries(
    Object.keys(data).map((name) => {
      const table = given.tables.find((one) => one.name === name);
      const headers = (table?.columns ?? []).map(({ header }) => header);
      return [
        name,
        (table?.rows ?? []).map((row) =>
          Object.fromEntries(headers.map((header, at) => [header, row[at] ?? null])),
        ),
      ];
    }),
  );
}
