import type { BookTable } from "../../src/workbench/host/book/book";
import { openSaved } from "../../src/workbench/host/book/saved-book";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { savedPlanner } from "../support/saved-planner";
import { personAt, type Person } from "./person";

let person: Person;
beforeEach(async () => {
  person = personAt(openSaved(await savedPlanner()));
});

function typeBelowEachOther(table: BookTable, header: string, texts: readonly string[]): void {
  const column = table.area.column + table.columns.findIndex(({ name }) => name === header);
  texts.forEach((text, at) => person.type(table.sheetId, table.area.row + 1 + at, column, text));
}

const names = ["Alpha Clinic", "Beta Club", "Gamma School"];

describe("in an empty planner", () => {
  test("drop-downs offer all partners that were typed one below the other, also after steps back and forth", () => {
    const list = person.table(partnerListTable.name);
    const { sheetId, area } = person.table(partnerScoresTable.name);
    const offered = () => person.book.validation(sheetId, area.row + 1, area.column)?.rule;
    typeBelowEachOther(list, partnerListTable.columns.organization.header, names);
    expect(offered()).toMatchObject({ source: "=Partners!$A$6:$A$8" });
    person.send("REQUEST_UNDO");
    expect(offered()).toMatchObject({ source: "=Partners!$A$6:$A$7" });
    person.send("REQUEST_REDO");
    expect(offered()).toMatchObject({ source: "=Partners!$A$6:$A$8" });
  });

  test("every round of the survey that was typed is counted by itself", () => {
    const answers = person.table(processAnswersTable.name);
    typeBelowEachOther(answers, processAnswersTable.columns.round.header, ["R1", "R1", "R2"]);
    const results = person.book.sheets().find(({ name }) => name === "Process results")?.id ?? "";
    const shown = [2, 3, 4].map((column) => person.book.value(results, 15, column));
    expect(shown).toEqual(["R1", "R2", ""]);
  });

  test("a list that is pasted over the first row belongs to the table, with its formulas", () => {
    const { sheetId, area } = person.table(partnerListTable.name);
    const rows = Array.from({ length: 8 }, (_none, row) => [
      `Partner ${row}`,
      "Other",
      "",
      "",
      "",
      "0800555014",
    ]);
    const at = { row: area.row + 1, column: area.column, rowCount: 1, columnCount: 1 };
    person.paste(sheetId, at, rows.map((row) => row.join("\t")).join("\n"));
    const now = person.table(partnerListTable.name);
    expect(now.area.rowCount).toBe(9);
    const phone = now.columns.findIndex(({ name }) => name === partnerListTable.columns.phone.header);
    expect(person.book.value(sheetId, area.row + 8, area.column + phone)).toBe("0800555014");
    const ratings = now.columns.findIndex(({ name }) => name === partnerListTable.computed.ratings.header);
    expect(person.book.isFormula(sheetId, area.row + 8, area.column + ratings)).toBe(true);
  });

  test.each(["typed", "pasted"])(
    "a row that was blank below the header, with others below it, has its formulas once something is %s there",
    (how) => {
      const isComputed = (row: number) => {
        const { sheetId, area, columns } = person.table(partnerListTable.name);
        const position = columns.findIndex(({ name }) => name === partnerListTable.computed.ratings.header);
        return person.book.isFormula(sheetId, area.row + row, area.column + position);
      };
      const { sheetId, area } = person.table(partnerListTable.name);
      typeBelowEachOther(
        person.table(partnerListTable.name),
        partnerListTable.columns.organization.header,
        names,
      );
      person.book.deleteTableRow(person.table(partnerListTable.name).id, 0, 3);
      person.type(sheetId, area.row + 2, area.column, "Beta Club");
      expect([isComputed(1), isComputed(2)]).toEqual([false, true]);
      const first = { row: area.row + 1, column: area.column, rowCount: 1, columnCount: 1 };
      if (how === "typed") person.type(sheetId, first.row, first.column, "Alpha Clinic");
      else person.paste(sheetId, first, "Alpha Clinic\tClinic");
      expect([isComputed(1), isComputed(2)]).toEqual([true, true]);
    },
  );
});
