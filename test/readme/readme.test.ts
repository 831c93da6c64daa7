import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../../src/workbook/define-table";
import { layColumns } from "../../src/workbook/layout";
import { tables } from "../../src/workbook/tables";
import { dataModel } from "./data-model";
import { guidePlaces } from "./guide-places";
import { withWrittenSections } from "./written-sections";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

describe("README", () => {
  test("tells the tables and the places of the guide as they are; npm run data-model writes them anew", () => {
    expect(withWrittenSections(readme)).toBe(readme);
  });

  test("without the comments around a section is refused by name", () => {
    expect(() => withWrittenSections("# Planner")).toThrow(
      "README has no place for its section guide places",
    );
  });
});

describe("the data model", () => {
  test.each(Object.entries<Table>(tables))("names %s with its sheet and every header", (name, table) => {
    const [entry = ""] = dataModel()
      .split("\n- ")
      .filter((text) => text.startsWith(`**${table.sheet}**, \`${name}\``));
    for (const { header, formula } of layColumns(table))
      expect(entry).toContain(formula === null ? header : `\`=${header}\``);
  });
});

describe("the guide's places", () => {
  test.each(Object.keys(tables))("lead to %s", (name) => {
    expect(guidePlaces()).toContain(`\`${name}\``);
  });
});
