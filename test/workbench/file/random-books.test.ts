import fc from "fast-check";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import type {
  BookContent,
  CellContent,
  CellFormat,
  SheetContent,
} from "../../../src/workbench/host/book/book-content";
import { book, sheet, table } from "../../support/book-content-builder";
import { checkOoxml } from "../../support/ooxml-check";
import { trickyTexts } from "../../support/rich-book";

const text = fc.oneof(fc.constantFrom(...trickyTexts), fc.string({ unit: "grapheme", maxLength: 40 }));
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const error = fc.constantFrom("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!");
const value = fc.oneof(
  text,
  number,
  fc.boolean(),
  error.map((name) => ({ error: name })),
);
const formula = fc.constantFrom(
  "=1+1",
  "=SUM(Plan[Weight])",
  '=IF(A1="[@x]",Plan[[#Headers],[Key]],"")',
  "=IFNA(A1,$B$2)",
  "=ROWS(Plan)",
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "yyyy-mm-dd", "@", '#,##0 "hours"', "m/d/yyyy"),
    bold: fc.constant(true),
    fontColor: color,
    fontSize: fc.constantFrom(8, 10.5, 20),
    fillColor: color,
    horizontalAlignment: fc.constantFrom("Left", "Center", "Right"),
    wrapText: fc.constant(true),
    locked: fc.constant(false),
  },
  { requiredKeys: [] },
);

const content = fc.oneof(
  fc.record({ value }),
  fc.record({ formula, value }),
  fc.record({ formula }),
  fc.record({ value, format: format.filter((looks) => Object.keys(looks).length > 0) }),
);

const area = fc.record({
  row: fc.nat(30),
  column: fc.nat(9),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const indexes = fc
  .uniqueArray(fc.nat(12), { maxLength: 4 })
  .map((list) => list.sort((left, right) => left - right));
const pixels = fc.dictionary(
  fc.nat(12).map(String),
  fc.integer({ min: 5, max: 500 }).filter((size) => size !== 64 && size !== 20),
  { maxKeys: 4, noNullPrototype: true },
);

const plainSheet = fc.record({
  cells: fc.array(fc.array(fc.option(content), { maxLength: 8 }), { maxLength: 12 }),
  hiddenRows: indexes,
  columnWidths: pixels,
  rowHeights: pixels,
  frozenRows: fc.nat(5),
  frozenColumns: fc.nat(3),
  showGridlines: fc.boolean(),
  formats: fc.array(
    fc.record({ area, formula: fc.constantFrom("=$A1>1", '=A1="x & y"'), color, stopIfTrue: fc.boolean() }),
    { maxLength: 4 },
  ),
});

// Widths and what is hidden are read as far as a sheet is used, so the last cell is always there.
function buildSheet(
  name: string,
  drawn: typeof plainSheet extends fc.Arbitrary<infer Drawn> ? Drawn : never,
): SheetContent {
  const { cells, formats, ...rest } = drawn;
  const placed = cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column): CellContent[] => (cell === null ? [] : [{ row: rowIndex, column, ...cell }])),
  );
  return sheet(name, {
    ...rest,
    cells: [...placed, { row: 40, column: 12, value: "last" }],
    conditionalFormats: formats.map((drawnFormat) => ({
      areas: [drawnFormat.area],
      rule: {
        type: "Custom",
        formula: drawnFormat.formula,
        format: { fillColor: drawnFormat.color },
        stopIfTrue: drawnFormat.stopIfTrue,
      },
    })),
  });
}

const header = text.filter((name) => name.trim() !== "" && name.length <= 255);

const randomBook: fc.Arbitrary<BookContent> = fc
  .record({
    first: plainSheet,
    second: plainSheet,
    date1904: fc.boolean(),
    headers: fc.uniqueArray(header, { minLength: 1, maxLength: 5, selector: (name) => name.toLowerCase() }),
    names: fc.uniqueArray(fc.constantFrom("Today", "Élan", "a.b", "_x", "weights"), { maxLength: 3 }),
  })
  .map(({ first, second, date1904, headers, names }) => {
    const headerCells = headers.map((name, column) => ({ row: 0, column, value: name }));
    const plan = table("Plan", headers, { rows: 3 });
    const third = sheet("Plan", { cells: headerCells, tables: [plan] });
    return book([buildSheet("One", first), buildSheet("Two & three's", second), third], {
      date1904,
      activeSheet: 2,
      names: names.map((name) => ({ name, formula: "=One!$A$1", visible: true })),
    });
  });

test("any workbook comes back as it was, and holds nothing that Excel would repair", async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, async (written) => {
      const bytes = await writeXlsx(written);
      expect(await readXlsx(bytes)).toEqual(written);
      expect(await checkOoxml(bytes)).toEqual([]);
    }),
    { seed: 20260419, numRuns: 60 },
  );
});
