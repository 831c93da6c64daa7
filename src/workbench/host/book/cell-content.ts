import type { CellError, CellValue } from "./book-content";
import { helpers, type Cell, type EvaluatedCell } from "./engine";

/** What the engine must be given so that a cell holds exactly this value. */
export function contentOfValue(value: CellValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberContent(value);
  if (typeof value !== "string") return value.error;
  return staysText(value) ? value : `'${value}`;
}

/** The engine reads exponents of two digits only; beyond them a number is written out. */
function numberContent(value: number): string {
  const [, sign = "", mantissa = "", power = ""] = /^(-?)([\d.]+)e([+-]\d{3})$/.exec(String(value)) ?? [];
  if (power === "") return String(value);
  const digits = mantissa.replace(".", "");
  const zeros = Math.abs(Number(power));
  if (Number(power) < 0) return `${sign}0.${"0".repeat(zeros - 1)}${digits}`;
  return sign + digits.padEnd(zeros + 1, "0");
}

/** The value of a cell with a constant, as it was given. */
export function constantOf(cell: Extract<Cell, { isFormula: false }>): CellValue {
  const { content, parsedValue } = cell;
  if (content === "") return null;
  if (content.startsWith("'")) return content.slice(1);
  if (helpers.isEvaluationError(content)) return { error: content };
  return cell.format === "@" ? content : parsedValue;
}

/** The value that a formula came to, with Excel's words for errors; 0 when it depends on itself, as in Excel. */
export function resultOf({ type, value }: EvaluatedCell): CellValue {
  const kind: string = type;
  if (kind !== "error") return value;
  return value === CIRCULAR ? 0 : excelError(String(value));
}

function excelError(code: string): CellError {
  return { error: ENGINE_ERRORS[code] ?? code };
}

/** Whether the engine keeps a text as it is without an apostrophe before it. */
function staysText(value: string): boolean {
  return (
    !/^['=]/.test(value) &&
    /^[A-Za-z\u00c0-\uffff]/.test(value) &&
    !/^(true|false)$/i.test(value.trim()) &&
    !/\d/.test(value)
  );
}

/** The grid goes on showing this, in place of the warning that Excel gives. */
const CIRCULAR = "#CYCLE";

const ENGINE_ERRORS: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
};
