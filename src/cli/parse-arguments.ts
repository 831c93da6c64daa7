import { parseArgs } from "node:util";
import { parseDay, type SerialDay } from "../domain/serial-day";
import { CommandError } from "./command-error";

/** What was given on the command line: options with a value, switches, and plain words. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** Reads the command line; an option that the command does not know is refused with the usage. */
export function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, { type: "string" | "boolean" }>>,
  usage: string,
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, words: positionals };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

/** The day given with --today, or null when none was. */
export function parseToday(today: string | boolean | undefined): SerialDay | null {
  if (today === undefined) return null;
  const day = parseDay(String(today));
  if (day === null) throw new CommandError(`--today: ${String(today)} is not a day such as 2026-04-20.`);
  return day;
}

/** The calendar's day where this program runs. */
export function calendarDay(now = new Date()): SerialDay {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  const parsed = parseDay(text);
  if (parsed === null) throw new CommandError(`The computer's clock says ${text}, which is no day.`);
  return parsed;
}
