import type { CellValue } from "./book-content";
import { dayOfSerial } from "./date-system";

/** The text that Excel shows for a value under a number format. */
export function formatNumber(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const sections = cutSections(numberFormat);
  if (typeof value === "string") return textUnder(value, sections);
  const { section, negate } = sectionFor(value, sections);
  if (/^general$/i.test(section)) return general(negate ? -value : value);
  if (section === "@") return general(value);
  const tokens = formatTokens(section);
  if (tokens.some(({ kind }) => kind === "date")) return dateText(value, tokens, date1904);
  return numberText(negate ? -value : value, tokens);
}

interface FormatToken {
  kind: "literal" | "digits" | "date" | "percent" | "text" | "exponent";
  text: string;
}

function cutSections(numberFormat: string): string[] {
  return numberFormat.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? ["General"];
}

function textUnder(value: string, sections: readonly string[]): string {
  const section = sections.length === 4 ? sections[3] : sections.find((one) => one.includes("@"));
  if (section === undefined) return value;
  return formatTokens(section)
    .map(({ kind, text }) => (kind === "text" ? value : text))
    .join("");
}

function sectionFor(value: number, sections: readonly string[]): { section: string; negate: boolean } {
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, negate: true };
  if (value === 0 && zero !== undefined) return { section: zero, negate: false };
  return { section: positive, negate: false };
}

function formatTokens(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|AM\/PM|A\/P|e\+0+|e-0+|y+|m+|d+|h+|s+(?:\.0+)?|[0#?][0#?,.]*|\.[0#?]+|%|@|[\s\S]/gi;
  for (const match of section.matchAll(pattern)) tokens.push(...tokenOf(match));
  return tokens;
}

function tokenOf([text, quoted, escaped]: RegExpMatchArray): FormatToken[] {
  const literal = quoted ?? escaped;
  if (literal !== undefined) return [{ kind: "literal", text: literal }];
  if (text.startsWith("_")) return [{ kind: "literal", text: " " }];
  if (text.startsWith("*")) return [];
  const [kind = "literal"] = TOKEN_KINDS.find(([, pattern]) => pattern.test(text)) ?? [];
  if (kind === "date") return [{ kind, text: text.toLowerCase() }];
  return text.startsWith("[") ? currencyOf(text) : [{ kind, text }];
}

const TOKEN_KINDS: readonly (readonly [FormatToken["kind"], RegExp])[] = [
  ["date", /^(\[(h+|m+|s+)\]|y+|m+|d+|h+|s+(\.0+)?|AM\/PM|A\/P)$/i],
  ["exponent", /^e[+-]0+$/i],
  ["digits", /^\.?[0#?]/],
  ["percent", /^%$/],
  ["text", /^@$/],
];

/** `[$€-407]` shows its sign; colors and conditions show nothing. */
function currencyOf(text: string): FormatToken[] {
  const sign = /^\[\$([^\]-]*)/.exec(text)?.[1];
  return sign ? [{ kind: "literal", text: sign }] : [];
}

function general(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa, exponent] = value.toExponential(5).split("e");
    const digits = String(Number(exponent)).replace(/^(-?)(\d)$/, "$10$2");
    return `${Number(mantissa)}E${Number(exponent) < 0 ? digits : `+${digits}`}`;
  }
  const decimals = Math.max(0, 9 - Math.max(0, Math.floor(Math.log10(size))));
  return String(Number(value.toFixed(decimals)));
}

function numberText(value: number, tokens: readonly FormatToken[]): string {
  const digits = tokens.filter(({ kind }) => kind === "digits").map(({ text }) => text);
  if (digits.length === 0) return (value < 0 ? "-" : "") + literalText(tokens, "");
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const exponent = tokens.find(({ kind }) => kind === "exponent");
  const shown = exponent
    ? exponentText(Math.abs(value), digits.join(""), exponent.text)
    : digitsText(Math.abs(value) * 100 ** percents, digits.join(""));
  const sign = value < 0 && /[1-9]/.test(shown) ? "-" : "";
  return sign + literalText(tokens, shown);
}

function literalText(tokens: readonly FormatToken[], digits: string): string {
  let left: string | null = digits;
  return tokens
    .map(({ kind, text }) => {
      if (kind === "exponent") return "";
      if (kind !== "digits") return text;
      const shown = left ?? "";
      left = null;
      return shown;
    })
    .join("");
}

function digitsText(size: number, picture: string): string {
  const scale = /,+$/.exec(picture)?.[0].length ?? 0;
  const [whole = "", decimals = ""] = picture.slice(0, picture.length - scale).split(".");
  const rounded = roundHalfUp(size / 1000 ** scale, decimals.length);
  const [digits = "0", fraction = ""] = rounded.split(".");
  const least = whole.replace(/[^0]/g, "").length;
  let shownWhole = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  if (whole.includes(",")) shownWhole = shownWhole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shownDecimals = trimOptional(fraction, decimals);
  return picture.includes(".") ? `${shownWhole}.${shownDecimals}` : shownWhole;
}

function exponentText(size: number, picture: string, form: string): string {
  const decimals = picture.split(".")[1]?.length ?? 0;
  const [mantissa = "0", power = "0"] = size.toExponential(decimals).split("e");
  const digits = String(Math.abs(Number(power))).padStart(form.length - 2, "0");
  const sign = Number(power) < 0 ? "-" : form[1] === "+" ? "+" : "";
  return `${mantissa}E${sign}${digits}`;
}

/** Rounds the decimal text that a person sees: 1.005 becomes 1.01, as in Excel, though its binary form is less. */
function roundHalfUp(size: number, decimals: number): string {
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e15
    ? (Math.round(shifted) / 10 ** decimals).toFixed(decimals)
    : size.toFixed(Math.min(decimals, 100));
}

function trimOptional(fraction: string, picture: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0" && picture[end - 1] !== "0") end--;
  return fraction.slice(0, end);
}

function dateText(serial: number, tokens: readonly FormatToken[], date1904: boolean): string {
  if (serial < 0) return "########";
  const date = dayOfSerial(serial, date1904);
  const halfDay = tokens.some(({ kind, text }) => kind === "date" && /^a/.test(text));
  return tokens
    .map((token, at) =>
      token.kind === "date"
        ? datePart(token.text, { date, serial, halfDay, minutes: isMinutes(tokens, at) })
        : token.text,
    )
    .join("");
}

/** An `m` after hours or before seconds means minutes. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const dates = (list: readonly FormatToken[]) =>
    list.filter(({ kind }) => kind === "date").map(({ text }) => text);
  const before = dates(tokens.slice(0, at)).at(-1) ?? "";
  const after = dates(tokens.slice(at + 1))[0] ?? "";
  return /^\[?h/.test(before) || /^\[?s/.test(after);
}

interface Moment {
  date: Date;
  serial: number;
  halfDay: boolean;
  minutes: boolean;
}

function datePart(code: string, moment: Moment): string {
  return DATE_PARTS[code.charAt(0)]?.(code, moment) ?? "";
}

/** What a code of a date format shows, by its first character. */
const DATE_PARTS: Readonly<Record<string, (code: string, moment: Moment) => string>> = {
  y: (code, { date }) => String(date.getUTCFullYear()).slice(code.length > 2 ? 0 : -2),
  m: (code, { date, minutes }) =>
    minutes && code.length <= 2 ? padded(code, date.getUTCMinutes()) : monthText(code, date),
  d: (code, { date }) => dayText(code, date),
  h: (code, { date, halfDay }) => padded(code, halfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours()),
  s: (code, { date }) => padded(code, date.getUTCSeconds()),
  a: (code, { date }) => (date.getUTCHours() < 12 ? "AM" : "PM").slice(0, code === "a/p" ? 1 : 2),
  "[": (code, { serial }) => elapsed(code, serial),
};

function padded(code: string, value: number): string {
  return String(value).padStart(code.length >= 2 ? 2 : 1, "0");
}

function dayText(code: string, date: Date): string {
  if (code.length <= 2) return padded(code, date.getUTCDate());
  const name = DAYS[date.getUTCDay()] ?? "";
  return code.length === 3 ? name.slice(0, 3) : name;
}

function monthText(code: string, date: Date): string {
  if (code.length <= 2) return padded(code, date.getUTCMonth() + 1);
  const name = MONTHS[date.getUTCMonth()] ?? "";
  if (code.length === 5) return name.charAt(0);
  return code.length === 3 ? name.slice(0, 3) : name;
}

function elapsed(code: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = code[1] === "h" ? 3600 : code[1] === "m" ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(code.length - 2, "0");
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
