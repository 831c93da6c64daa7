import { readInput } from "../book/cell-input";

/** The number that a text stands for in a calculation, as `"5"+1` needs it; null when it is none. */
export function numberInText(text: string, date1904 = false): number | null {
  if (!/\d/.test(text)) return null;
  const read = readInput(text, { numberFormat: "General", date1904, year: new Date().getFullYear() });
  return read.kind === "value" && typeof read.value === "number" ? read.value : null;
}

/** A number as Excel joins it to text: fifteen digits, no more. */
export function textOfNumber(value: number): string {
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = short.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${mantissa}E${sign}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  return String(short);
}
