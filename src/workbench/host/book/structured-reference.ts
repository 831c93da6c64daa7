export type TablePart = "Headers" | "Data" | "Totals" | "All" | "This Row";

/** What a structured reference such as `WorkPlan[[#Headers],[Due]]` says. */
export interface StructuredReference {
  /** Empty when the formula stands in the table it means. */
  table: string;
  parts: TablePart[];
  /** No column means all of them. */
  firstColumn?: string;
  lastColumn?: string;
}

/** Reads a structured reference; null when it is not one that Excel would accept. */
export function parseStructuredReference(text: string): StructuredReference | null {
  const open = text.indexOf("[");
  if (open < 0 || !text.endsWith("]")) return null;
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  if (inside.startsWith("@")) return thisRow(table, inside.slice(1));
  if (!inside.startsWith("[")) return single(table, inside);
  return listed(table, inside);
}

/** Writes a column's name as it has to stand between brackets. */
function escapedColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** Writes a structured reference in the form that Excel shows. */
export function formatStructuredReference(reference: StructuredReference): string {
  return `${reference.table}[${insideBrackets(reference)}]`;
}

function insideBrackets(reference: StructuredReference): string {
  const { parts, firstColumn, lastColumn } = reference;
  const [part = "Data", ...moreParts] = parts;
  if (moreParts.length === 0 && part === "This Row") return `@${shortColumns(reference)}`;
  if (firstColumn === undefined) {
    if (parts.length === 0) return "";
    return moreParts.length === 0 ? `#${part}` : parts.map((one) => `[#${one}]`).join(",");
  }
  const columns = columnSpan(firstColumn, lastColumn);
  if (moreParts.length > 0 || part !== "Data") return [...parts.map((one) => `[#${one}]`), columns].join(",");
  return columns.includes(":") ? columns : escapedColumn(firstColumn);
}

function columnSpan(first: string, last = first): string {
  return first === last ? `[${escapedColumn(first)}]` : `[${escapedColumn(first)}]:[${escapedColumn(last)}]`;
}

function shortColumns({ firstColumn, lastColumn }: StructuredReference): string {
  if (firstColumn === undefined) return "";
  const span = columnSpan(firstColumn, lastColumn);
  return /^\[[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*\]$/.test(span) ? span.slice(1, -1) : span;
}

function thisRow(table: string, rest: string): StructuredReference | null {
  const columns = rest.trim();
  if (columns === "") return { table, parts: ["This Row"] };
  if (!columns.startsWith("[")) return withColumns({ table, parts: ["This Row"] }, [unescaped(columns)]);
  const items = bracketItems(columns);
  return items && items.every((item) => !item.part)
    ? withColumns({ table, parts: ["This Row"] }, names(items))
    : null;
}

function single(table: string, inside: string): StructuredReference | null {
  if (inside === "") return { table, parts: [] };
  const part = partNamed(inside);
  if (part) return { table, parts: [part] };
  return inside.startsWith("#") ? null : withColumns({ table, parts: [] }, [unescaped(inside)]);
}

function listed(table: string, inside: string): StructuredReference | null {
  const items = bracketItems(inside);
  if (!items) return null;
  const parts = items.flatMap((item) => (item.part ? [item.part] : []));
  return withColumns({ table, parts }, names(items));
}

function withColumns(reference: StructuredReference, columns: string[]): StructuredReference | null {
  const [firstColumn, lastColumn, ...more] = columns;
  if (more.length > 0) return null;
  if (firstColumn === undefined) return reference;
  return { ...reference, firstColumn, lastColumn: lastColumn ?? firstColumn };
}

interface BracketItem {
  part?: TablePart;
  name?: string;
}

function names(items: BracketItem[]): string[] {
  return items.flatMap((item) => (item.name === undefined ? [] : [item.name]));
}

/** Reads `[#Headers],[A]:[B]`; null when something else stands between. */
function bracketItems(text: string): BracketItem[] | null {
  const items: BracketItem[] = [];
  let rest = text;
  while (rest !== "") {
    const item = /^\s*\[((?:'[\s\S]|[^'\]])*)\]\s*(?:[,:](?=\s*\[)|$)/.exec(rest);
    if (!item) return null;
    const [whole, inside = ""] = item;
    const part = partNamed(inside.trim());
    items.push(part ? { part } : { name: unescaped(inside) });
    rest = rest.slice(whole.length);
  }
  return items;
}

function partNamed(text: string): TablePart | undefined {
  return PARTS.find((part) => text.toLowerCase() === `#${part.toLowerCase()}`);
}

function unescaped(name: string): string {
  return name.replace(/'([\s\S])/g, "$1");
}

const PARTS: readonly TablePart[] = ["Headers", "Data", "Totals", "All", "This Row"];
