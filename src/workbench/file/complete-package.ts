import type { BookContent, SheetContent, TableContent } from "../host/book/book-content";
import { conditionalFormatsXml } from "./rules/conditional-format-part";
import { spellMarkedCharacters } from "./package/control-characters";
import { definedNamesXml } from "./defined-names-part";
import { collectDifferentialStyles, type DifferentialStyles } from "./looks/differential-styles";
import { drawingXml } from "./chart/drawing-part";
import type { FormulaSpelling } from "./formula/formula-spelling";
import { partText, setPartText, type PackageParts } from "./package/package-parts";
import { readRelationships } from "./package/relationships";
import { shownSheet } from "./shown-sheet";
import { tableLabel } from "./table/table-label";
import { buildTableNumbers } from "./table/table-numbers";
import { fitWrappedRows } from "./sheet/fitted-heights";
import { tableXml } from "./table/table-part";
import { validationsXml } from "./rules/validation-part";

/**
 * Puts into the file what excelts leaves out or gets wrong: names with comments, validation with formulas,
 * conditional formats, filters, marks of text kept as typed, and the places of charts.
 */
export function completePackage(parts: PackageParts, content: BookContent, spelling: FormulaSpelling): void {
  const styles = collectDifferentialStyles();
  const numbers = buildTableNumbers(content);
  const sheetPaths = sheetPartPaths(parts);
  const shown = shownSheet(content);
  content.sheets.forEach((sheet, index) => {
    const path = sheetPaths[index] ?? "";
    const isActive = index === shown;
    changePart(parts, path, (text) =>
      completeSheet(isActive ? selectTab(text) : text, sheet, { spelling, styles }),
    );
    completeDrawing(parts, path, sheet);
  });
  allTables(content).forEach(({ table, sheet }, index) => {
    const path = tablePartPath(parts, tableLabel(index));
    setPartText(parts, path, tableXml(table, numbers(table, sheet), spelling));
  });
  changePart(parts, "xl/workbook.xml", (text) => setDefinedNames(text, definedNamesXml(content, spelling)));
  changePart(parts, "xl/styles.xml", (text) => completeStyles(text, styles.xml()));
  changePart(parts, "xl/sharedStrings.xml", spellMarkedCharacters);
  // LibreOffice takes the word of files that say they come from Excel, and would not calculate them anew.
  changePart(parts, "docProps/app.xml", nameProgram);
}

function allTables(content: BookContent): { table: TableContent; sheet: SheetContent }[] {
  return content.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
}

function changePart(parts: PackageParts, path: string, change: (text: string) => string): void {
  const text = partText(parts, path);
  if (text !== undefined) setPartText(parts, path, change(text));
}

function sheetPartPaths(parts: PackageParts): string[] {
  const workbook = "xl/workbook.xml";
  const links = new Map(readRelationships(parts, workbook).map(({ id, path }) => [id, path]));
  const ids = (partText(parts, workbook) ?? "").matchAll(/<sheet [^>]*r:id="([^"]+)"/g);
  return [...ids].map(([, id = ""]) => links.get(id) ?? "");
}

function tablePartPath(parts: PackageParts, label: string): string {
  for (const path of parts.keys()) {
    if (path.startsWith("xl/tables/") && partText(parts, path)?.includes(` displayName="${label}"`))
      return path;
  }
  throw new Error(`The file has no part for the table ${label}.`);
}

interface SheetParts {
  spelling: FormulaSpelling;
  styles: DifferentialStyles;
}

// The order of a sheet's parts is fixed; excelts always writes margins, which follow formats and validations.
function completeSheet(text: string, sheet: SheetContent, { spelling, styles }: SheetParts): string {
  const { formats, extensions } = conditionalFormatsXml(sheet.conditionalFormats, spelling, styles);
  const added = formats + validationsXml(sheet.validations, spelling);
  return fitWrappedRows(text, sheet)
    .replace("<pageMargins ", () => `${added}<pageMargins `)
    .replace("</worksheet>", () => `${extensions}</worksheet>`);
}

function selectTab(text: string): string {
  return text.replace("<sheetView ", '<sheetView tabSelected="1" ');
}

function completeDrawing(parts: PackageParts, sheetPath: string, sheet: SheetContent): void {
  const drawing = readRelationships(parts, sheetPath).find(({ kind }) => kind === "drawing");
  if (!drawing) return;
  const links = [...(partText(parts, drawing.path) ?? "").matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)];
  const ids = links.map(([, id = ""]) => id);
  setPartText(parts, drawing.path, drawingXml(sheet, ids));
}

function nameProgram(text: string): string {
  return text.replace(
    /<Application>.*?<\/Application>(.*)<AppVersion>.*?<\/AppVersion>/s,
    (_, between: string) => `<Application>Partnership Planner</Application>${between}`,
  );
}

function setDefinedNames(text: string, names: string): string {
  return text
    .replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "")
    .replace("</sheets>", () => `</sheets>${names}`);
}

function completeStyles(text: string, differentialStyles: string): string {
  return text
    .replace(/<dxfs[^>]*\/>|<dxfs.*?<\/dxfs>/s, () => differentialStyles)
    .replace(/<xf [^>]*><alignment[^>]* shrinkToFit="1"[^>]*\/>/g, keepTextAsTyped);
}

// The mark that cell-style.ts made. An alignment that says nothing else goes with it.
function keepTextAsTyped(style: string): string {
  const kept = style.replace("<xf ", '<xf quotePrefix="1" ').replace(' shrinkToFit="1"', "");
  return kept.replace("<alignment/>", "").replace(/ applyAlignment="1"([^<]*)$/, "$1");
}
