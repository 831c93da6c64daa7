import type { Issue } from "../../domain/issue";
import { dayOf, type SerialDay } from "../../domain/serial-day";
import { checkWorkbook } from "../check-workbook";
import { computedCells } from "../computed-cells";
import { HostError } from "../host-error";
import { mendsOf } from "../mends";
import { newerSchema } from "../schema-version";
import { plannerFigures } from "../planner-figures";
import { readWorkbook, type PlannerWorkbook } from "../planner-workbook";
import { settingCells, settingsInUse } from "../settings-in-use";
import type { WorkbookPort } from "../workbook-port";
import { changeOf } from "./change-of";
import { isSameMend, issueKey, type Mend } from "./mend";
import { planMends } from "./plan-mends";
import { typedOnly } from "./typed-only";

/** Which issues are to be mended: one of them, or all that can be. */
export type ToMend = Issue | "all";

/** What mending will do, to be shown before it does; nothing is written. */
export async function previewMends(
  port: WorkbookPort,
  which: ToMend,
  calendar: SerialDay,
): Promise<readonly Mend[]> {
  const keys = which === "all" ? null : new Set([issueKey(which)]);
  return (await currentMends(port, keys, calendar)).mends;
}

/**
 * Does what was shown, in one write, if all of it is still as it was seen; else nothing is written.
 *
 * Reads again first. The refusals show both versions of what somebody changed meanwhile.
 * Errors: a `HostError` when one of the sheets is protected, before anything is written to the others.
 */
export async function applyMends(
  port: WorkbookPort,
  seen: readonly Mend[],
  calendar: SerialDay,
): Promise<readonly Issue[]> {
  const keys = new Set(seen.map(({ issue }) => issueKey(issue)));
  const { workbook, mends, isProtected } = await currentMends(port, keys, calendar);
  const now = new Map(mends.map((mend) => [issueKey(mend.issue), mend]));
  const changed = seen.filter((mend) => !isStill(mend, now.get(issueKey(mend.issue))));
  const refusals = [...newerSchema(workbook), ...changed.map((mend) => changeOf(mend, workbook))];
  if (refusals.length > 0) return refusals;
  if (isProtected) throw new HostError("protectedSheet", "write");
  if (mends.length > 0) await port.write(planMends(workbook, mends));
  return [];
}

interface CurrentMends {
  readonly workbook: PlannerWorkbook;
  readonly mends: readonly Mend[];
  readonly isProtected: boolean;
}

async function currentMends(
  port: WorkbookPort,
  keys: ReadonlySet<string> | null,
  calendar: SerialDay,
): Promise<CurrentMends> {
  const workbook = await readWorkbook(port);
  const settings = settingsInUse(settingCells(workbook), { today: null, calendar });
  const figures = plannerFigures(workbook, settings);
  const issues = checkWorkbook(workbook, figures, settings);
  const asked = keys ? issues.filter((issue) => keys.has(issueKey(issue))) : issues;
  const sameDay = dayOf(settingCells(workbook).today) === settings.today;
  const mends = mendsOf(workbook, asked, computedCells(figures, sameDay));
  return { workbook, ...(await typedOnly(port, mends)) };
}

function isStill(seen: Mend, now: Mend | undefined): boolean {
  return now !== undefined && isSameMend(seen, now);
}
