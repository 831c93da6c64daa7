import type { TableColumnContent, TableContent } from "../../host/book/book-content";
import { areaAddress, parseArea } from "../sheet/cell-addresses";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import {
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml-tree";
import { escapeXml, spellAttribute, unspellCharacters, xml, xmlDocument } from "../package/xml-text";

/** What a table's part needs besides the table: numbers that are free, and the words in its totals row. */
export interface TableNumbers {
  tableId: number;
  columnIds: readonly number[];
  totalsLabels: readonly (string | undefined)[];
}

const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of the file that describes one table. */
export function tableXml(table: TableContent, numbers: TableNumbers, spelling: FormulaSpelling): string {
  const columns = table.columns.map((column, index) =>
    columnXml({
      column,
      table,
      spelling,
      id: numbers.columnIds[index] ?? index + 1,
      totalsLabel: numbers.totalsLabels[index],
    }),
  );
  const root = xml(
    "table",
    {
      xmlns: spreadsheetNamespace,
      id: numbers.tableId,
      name: table.name,
      displayName: table.name,
      ref: areaAddress(table.area),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    filterXml(table),
    xml("tableColumns", { count: columns.length }, columns),
    styleXml(table),
  );
  return xmlDocument(root);
}

/** The table that a part of the file describes, or null when it names no cells. */
export function readTable(part: XmlElement, spelling: FormulaSpelling): TableContent | null {
  const area = parseArea(part.attributes["ref"] ?? "");
  if (!area) return null;
  const name = unspellCharacters(part.attributes["displayName"] ?? part.attributes["name"] ?? "");
  const style = childOf(part, "tableStyleInfo");
  return {
    id: String(numberAttribute(part, "id", 0)),
    name,
    area,
    columns: childrenOf(childOf(part, "tableColumns"), "tableColumn").map((column) =>
      readColumn(column, name, spelling),
    ),
    style: style?.attributes["name"] ?? "",
    showHeaders: numberAttribute(part, "headerRowCount", 1) > 0,
    showTotals: numberAttribute(part, "totalsRowCount", 0) > 0,
    showFilterButton: showsFilterButton(part),
    showBandedRows: booleanAttribute(style, "showRowStripes", false),
    filters: readFilters(part),
  };
}

interface ColumnPart {
  column: TableColumnContent;
  table: TableContent;
  spelling: FormulaSpelling;
  id: number;
  totalsLabel: string | undefined;
}

function columnXml({ column, table, spelling, id, totalsLabel }: ColumnPart): string {
  const { calculatedFormula, totalsFormula } = column;
  const formulaXml = (name: string, formula: string | undefined): string =>
    formula === undefined ? "" : xml(name, {}, escapeXml(spelling.toFile(formula, table.name)));
  return xml(
    "tableColumn",
    {
      id,
      name: spellAttribute(column.name),
      totalsRowFunction: totalsFormula === undefined ? undefined : "custom",
      totalsRowLabel: totalsLabel === undefined ? undefined : spellAttribute(totalsLabel),
    },
    formulaXml("calculatedColumnFormula", calculatedFormula),
    formulaXml("totalsRowFormula", totalsFormula),
  );
}

function filterXml(table: TableContent): string {
  if (!table.showHeaders || !table.showFilterButton) return "";
  const rowCount = table.area.rowCount - (table.showTotals ? 1 : 0);
  const columns = Object.entries(table.filters).map(([position, values]) => {
    const filters = values
      .filter((value) => value !== "")
      .map((value) => xml("filter", { val: spellAttribute(value) }));
    const blank = values.includes("") ? 1 : undefined;
    return xml("filterColumn", { colId: position }, xml("filters", { blank }, filters));
  });
  return xml("autoFilter", { ref: areaAddress({ ...table.area, rowCount }) }, columns);
}

function styleXml(table: TableContent): string {
  return xml("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows,
    showColumnStripes: 0,
  });
}

// Excel's own totals, by the number SUBTOTAL knows them under.
const subtotals: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function readColumn(part: XmlElement, table: string, spelling: FormulaSpelling): TableColumnContent {
  const name = unspellCharacters(part.attributes["name"] ?? "");
  const calculated = textOf(childOf(part, "calculatedColumnFormula"));
  const totals = textOf(childOf(part, "totalsRowFormula"));
  const subtotal = subtotals[part.attributes["totalsRowFunction"] ?? ""];
  const reference = name.replace(/[[\]#'@]/g, "'$&");
  const totalsFormula = totals === "" && subtotal ? `SUBTOTAL(${subtotal},${table}[${reference}])` : totals;
  return {
    id: String(numberAttribute(part, "id", 0)),
    name,
    ...(calculated === "" ? {} : { calculatedFormula: spelling.fromFile(withoutEquals(calculated), table) }),
    ...(totalsFormula === ""
      ? {}
      : { totalsFormula: spelling.fromFile(withoutEquals(totalsFormula), table) }),
  };
}

function showsFilterButton(part: XmlElement): boolean {
  const filter = childOf(part, "autoFilter");
  const columns = childrenOf(filter, "filterColumn");
  const hidden = columns.filter((column) => booleanAttribute(column, "hiddenButton", false)).length;
  const width = childrenOf(childOf(part, "tableColumns"), "tableColumn").length;
  return filter !== undefined && hidden < Math.max(width, 1);
}

function readFilters(part: XmlElement): Record<number, string[]> {
  const filters: Record<number, string[]> = {};
  for (const column of childrenOf(childOf(part, "autoFilter"), "filterColumn")) {
    const list = childOf(column, "filters");
    if (!list) continue;
    const values = childrenOf(list, "filter").map((filter) =>
      unspellCharacters(filter.attributes["val"] ?? ""),
    );
    const blanks = booleanAttribute(list, "blank", false) ? [""] : [];
    filters[numberAttribute(column, "colId", 0)] = [...values, ...blanks];
  }
  return filters;
}
