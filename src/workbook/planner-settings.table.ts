import { column, columnOf, defineTable } from "./define-table";
import { quoted } from "./formula";

/** Thresholds, dates and notes that people may change. */
export const plannerSettingsTable = defineTable({
  name: "PlannerSettings",
  sheet: "Settings",
  title: "Settings",
  help: "Change a value to change how the workbook counts. Leave the first column as it is.",
  key: "setting",
  columns: {
    setting: column.text({ header: "Setting", width: 30 }),
    value: column.any({ header: "Value", width: 18 }),
    meaning: column.longText({ header: "Meaning", width: 112 }),
  },
  summary: () => `"Counting with row 4, on the right; what cannot be read counts as its usual value"`,
});

export type SettingShape = "day" | "percent" | "count" | "score" | "text" | "name";

/** One row of PlannerSettings, with the name under which formulas find its value. */
export interface Setting {
  readonly setting: string;
  readonly shape: SettingShape;
  /** What stands in the cell in a new workbook: a value, or a formula with its `=`. */
  readonly initial: string | number | { readonly formula: string };
  readonly meaning: string;
  /** Present when formulas count with it. */
  readonly inUse?: {
    readonly name: string;
    readonly valid: (value: string) => string;
    readonly otherwise: string;
  };
}

/** What counts when the setting's cell cannot be read. */
const usualDueSoonDays = 7;
const usualMinimumCoverage = 0.8;
const usualBands = { strength: 4, discuss: 3 };

/** Version of the sheets' layout; grows when a workbook has to be upgraded. */
export const schemaVersion = 2;

/** The settings, in the order of their rows. */
export const settings = {
  today: {
    setting: "Today",
    shape: "day",
    initial: { formula: "=TODAY()" },
    meaning:
      "The day everything is measured against. Type a date to plan ahead; =TODAY() follows the calendar.",
    inUse: {
      name: "PlannerToday",
      valid: (value) => `IF(AND(ISNUMBER(${value}),N(${value})>=1),INT(${value}),TODAY())`,
      otherwise: "TODAY()",
    },
  },
  dueSoonDays: {
    setting: "Due soon within (days)",
    shape: "count",
    initial: usualDueSoonDays,
    meaning: "A task that is due within this many days is shown as due soon.",
    inUse: {
      name: "PlannerDueSoonDays",
      valid: (value) => `IF(AND(ISNUMBER(${value}),N(${value})>=0),INT(${value}),${usualDueSoonDays})`,
      otherwise: String(usualDueSoonDays),
    },
  },
  minimumCoverage: {
    setting: "Minimum coverage",
    shape: "percent",
    initial: usualMinimumCoverage,
    meaning:
      "How much of the weight a rating has to cover before its score counts; below it, a partner is Incomplete.",
    inUse: {
      name: "PlannerMinimumCoverage",
      valid: (value) =>
        `IF(AND(ISNUMBER(${value}),N(${value})>=0,N(${value})<=1),${value},${usualMinimumCoverage})`,
      otherwise: String(usualMinimumCoverage),
    },
  },
  strengthFrom: {
    setting: "Survey: strength from",
    shape: "score",
    initial: usualBands.strength,
    meaning: "A theme of the process survey with a mean from here up, rounded to one decimal, is a strength.",
    inUse: {
      name: "PlannerStrengthFrom",
      valid: (value) => `IF(ISNUMBER(${value}),${value},${usualBands.strength})`,
      otherwise: String(usualBands.strength),
    },
  },
  discussFrom: {
    setting: "Survey: discuss from",
    shape: "score",
    initial: usualBands.discuss,
    meaning:
      "A theme with a mean from here up, and below a strength, is one to discuss; below it, one to address.",
    inUse: {
      name: "PlannerDiscussFrom",
      valid: (value) => `IF(ISNUMBER(${value}),${value},${usualBands.discuss})`,
      otherwise: String(usualBands.discuss),
    },
  },
  ourOrganization: {
    setting: "Our organization",
    shape: "name",
    initial: "",
    meaning:
      "Your own organization, named as in the survey's answers: its answers are set against those of the partners.",
    inUse: textInUse("PlannerOurOrganization"),
  },
  backgroundOnUs: {
    setting: "Background on us",
    shape: "text",
    initial: "",
    meaning:
      "A few sentences on your department, organization or coalition. They stand in every approach plan and in agreements.",
    inUse: textInUse("PlannerBackgroundOnUs"),
  },
  backgroundOnNiiw: {
    setting: "Background on NIIW",
    shape: "text",
    initial:
      "National Infant Immunization Week is held every spring. Communities across the country use it to help families protect babies by vaccinating them on time.",
    meaning: "A few sentences on the week for people who do not know it. They stand in every approach plan.",
    inUse: textInUse("PlannerBackgroundOnNiiw"),
  },
  niiwFirstDay: {
    setting: "First day of NIIW",
    shape: "day",
    initial: { formula: lastFullWeekOfApril() },
    meaning:
      "The Monday of National Infant Immunization Week: the last full week of April, until you type the announced date.",
    inUse: {
      name: "PlannerNiiwFirstDay",
      valid: (value) => `IF(ISNUMBER(${value}),INT(${value}),"")`,
      otherwise: `""`,
    },
  },
  language: {
    setting: "Language",
    shape: "text",
    initial: "en",
    meaning: "The language of the words in this workbook. It is set when the workbook is made.",
  },
  schemaVersion: {
    setting: "Workbook version",
    shape: "count",
    initial: schemaVersion,
    meaning: "Tells the add-in how this workbook is laid out. Leave it as it is.",
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

function textInUse(name: string): NonNullable<Setting["inUse"]> {
  return { name, valid: (value) => `IF(${value}="","",${value}&"")`, otherwise: '""' };
}

/** The formula of the cell that holds a setting's value in use, whatever people typed or however they sorted. */
export function settingInUseFormula(setting: Setting): string {
  const names = columnOf(plannerSettingsTable, "setting");
  const value = `INDEX(${columnOf(plannerSettingsTable, "value")},MATCH(${quoted(setting.setting)},${names},0))`;
  const { valid, otherwise } = setting.inUse ?? { valid: (text: string) => text, otherwise: '""' };
  return `=IFERROR(${valid(value)},${otherwise})`;
}

// The Monday six days before the last Sunday of April, in the calendar's year: the "Today" above it cannot be asked,
// since looking it up in the table would go round in a circle.
function lastFullWeekOfApril(): string {
  const lastOfApril = "DATE(YEAR(TODAY()),4,30)";
  return `=${lastOfApril}-WEEKDAY(${lastOfApril})-5`;
}
