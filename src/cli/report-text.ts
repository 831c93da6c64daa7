import type { Report, ReportedAgreement, ReportedGoal, ReportedPartner, ReportedTask } from "../app/report";
import { words } from "../workbook/words";

/** The report as people read it: ranking, who is not ranked and why, what is overdue, and what to look at. */
export function reportText(report: Report): string {
  const sections = [
    [`Partnership report for ${report.today}`],
    ranking(report.partners),
    notRanked(report.partners),
    overdue(report.tasks),
    survey(report),
    goals(report.goals),
    agreements(report.agreements),
    issues(report),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function ranking(partners: readonly ReportedPartner[]): string[] {
  const ranked = partners.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (ranked.length === 0) return ["Ranking: no partner is ranked yet."];
  const rows = ranked.map(({ rank, organization, score, coverage, ratings }) => {
    const tied = ranked.filter((other) => other.rank === rank).length > 1;
    return [
      `${tied ? "=" : ""}${rank ?? ""}`,
      organization,
      decimal(score),
      percent(coverage),
      String(ratings),
    ];
  });
  return ["Ranking", ...aligned([["Rank", "Partner", "Score", "Coverage", "Ratings"], ...rows])];
}

function notRanked(partners: readonly ReportedPartner[]): string[] {
  const others = partners.filter(({ rank }) => rank === null);
  if (others.length === 0) return ["Not ranked: nobody."];
  return [
    "Not ranked",
    ...aligned(
      others.map(({ organization, eligibility, score }) => [organization, eligibility, decimal(score)]),
    ),
  ];
}

function overdue(tasks: readonly ReportedTask[]): string[] {
  const late = tasks
    .filter(({ state }) => state === words.taskState.overdue)
    .sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  if (late.length === 0) return [`Overdue: none of ${tasks.length} tasks.`];
  const rows = late.map((task) => [
    `${task.daysLate ?? ""} days`,
    task.id,
    task.task,
    task.owner,
    task.partner,
    task.due ?? "",
  ]);
  return [`Overdue: ${late.length} of ${tasks.length} tasks`, ...aligned(rows)];
}

function survey({ survey: themes, responses }: Report): string[] {
  const newest = responses.at(-1);
  if (!newest) return ["Survey: no answers yet."];
  const { round, invited, answered, missing } = newest;
  const rows = themes
    .filter((theme) => theme.round === round)
    .map(({ theme, mean, band, n }) => [theme, decimal(mean), band ?? "", `n ${n}`]);
  return [
    `Survey, ${inOneLine(round)}: ${answered} of ${invited} partners answered`,
    ...aligned(rows),
    ...(missing.length > 0 ? [`  Not yet: ${inOneLine(missing.join(", "))}`] : []),
  ];
}

function goals(found: readonly ReportedGoal[]): string[] {
  if (found.length === 0) return ["Goals: none yet."];
  const rows = found.map(({ goal, latest, wayToTarget, state }) => [
    goal,
    latest === null ? "–" : String(latest),
    percent(wayToTarget),
    state,
  ]);
  return ["Goals", ...aligned(rows)];
}

// Only those that somebody has to do something about.
function agreements(found: readonly ReportedAgreement[]): string[] {
  const { notNeeded, signed } = words.agreementState;
  const open = found.filter(({ state }) => state !== notNeeded && state !== signed);
  if (open.length === 0) return ["Agreements: nothing is missing."];
  return ["Agreements to look at", ...aligned(open.map(({ organization, state }) => [organization, state]))];
}

function issues({ issues: found }: Report): string[] {
  if (found.length === 0) return ["Nothing to check."];
  return [
    `To check: ${found.length}`,
    ...found.map(({ severity, message }) => `  ${severity.padEnd(7)}  ${inOneLine(message)}`),
  ];
}

function aligned(cells: readonly (readonly string[])[]): string[] {
  const rows = cells.map((row) => row.map(inOneLine));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

// A line break in a name would break the table, and a control character could repaint the terminal.
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}

function decimal(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}

function percent(value: number | null): string {
  return value === null ? "–" : `${Math.round(value * 100)} %`;
}
