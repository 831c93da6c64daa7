import type { CellValue } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { maximumColumns, maximumRows } from "./address";
import { areasOfCells, cellsOf, intersection } from "./area-geometry";
import { make, type InAreas } from "./object-kinds";
import { choice, text } from "./wire-values";

/** Finds the cells of one kind (constants, formulas, blanks …) in the used part of a range; null when there are none. */
export function specialCells(self: InAreas, type: unknown, valueType: unknown) {
  const kind = choice(self.host, type, {
    of: "SpecialCellType",
    supported: ["Blanks", "Constants", "DataValidations", "Formulas", "Visible"],
  });
  if (kind === "DataValidations") return rangeAreas(self, validatedAreas(self));
  const values = valuesOfType(self, valueType);
  const { host, sheetId } = self;
  const matches = (row: number, column: number): boolean => {
    const isFormula = host.book.isFormula(sheetId, row, column);
    const value = host.book.value(sheetId, row, column);
    if (kind === "Visible")
      return !host.book.isHidden(sheetId, "row", row) && !host.book.isHidden(sheetId, "column", column);
    if (kind === "Blanks") return value === null && !isFormula;
    return isFormula === (kind === "Formulas") && (isFormula || value !== null) && values(value);
  };
  const isHeld = kind === "Constants" || kind === "Formulas";
  const looked =
    isHeld && isBounded(self) ? self.areas.flatMap((area) => [...cellsOf(area)]) : usedCells(self);
  const areas = areasOfCells([...looked].filter(({ row, column }) => matches(row, column)));
  return rangeAreas(self, areas);
}

function rangeAreas({ host, sheetId }: InAreas, areas: InAreas["areas"]) {
  return areas.length === 0 ? null : make("RangeAreas", { host, sheetId, areas });
}

function validatedAreas({ host, sheetId, areas }: InAreas): InAreas["areas"] {
  const validated = host.book.validatedAreas(sheetId);
  return areas.flatMap((area) => validated.flatMap((one) => intersection(one, area) ?? []));
}

// Where there is no end of cells, or blank ones are looked for, only the used part of the sheet is meant.
function isBounded({ areas }: InAreas): boolean {
  return areas.every(({ rowCount, columnCount }) => rowCount < maximumRows && columnCount < maximumColumns);
}

function* usedCells({ host, sheetId, areas }: InAreas): Generator<{ row: number; column: number }> {
  const used = host.book.usedArea(sheetId, false);
  for (const whole of areas) {
    const area = used && intersection(whole, used);
    if (area) yield* cellsOf(area);
  }
}

function valuesOfType(self: InAreas, valueType: unknown): (value: CellValue) => boolean {
  const name = text(valueType ?? "All", "a SpecialCellValueType");
  if (!self.host.enums.get("SpecialCellValueType")?.has(name))
    throw refuse.argument(`${name} is no SpecialCellValueType.`);
  if (name === "All") return () => true;
  return (value) => {
    if (value !== null && typeof value === "object") return name.includes("Error");
    if (typeof value === "number") return name.includes("Number");
    return typeof value === "boolean" ? name.includes("Logical") : name.includes("Text");
  };
}
