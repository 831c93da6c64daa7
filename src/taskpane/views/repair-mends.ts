import type { Mend } from "../../app/mend/mend";
import { mendsOf } from "../../app/mends";
import type { ReportedIssue } from "../../app/reported-issue";
import type { PlannerScreen } from "../pane-state";

type Mends = ReadonlyMap<ReportedIssue, Mend>;

// A page is drawn often, and a reading of the workbook has its mends once and for all.
const known = new WeakMap<PlannerScreen, Mends>();

/** Which of the issues that are shown can be mended; none while the workbook can only be read. */
export function mendsOnScreen(screen: PlannerScreen): Mends {
  const mends = known.get(screen) ?? findMends(screen);
  known.set(screen, mends);
  return mends;
}

function findMends({ workbook, overview: { issues, found, isReadOnly } }: PlannerScreen): Mends {
  if (isReadOnly) return new Map();
  const byIssue = new Map(mendsOf(workbook, found).map((mend) => [mend.issue, mend]));
  return new Map(
    found.flatMap((issue, index) => {
      const [mend, reported] = [byIssue.get(issue), issues[index]];
      return mend && reported ? [[reported, mend] as const] : [];
    }),
  );
}
