import type { Mend } from "../../app/mend/mend";
import { mendsOf } from "../../app/mends";
import type { ShownIssue } from "../../app/shown-issue";
import type { PlannerScreen } from "../pane-state";

type Mends = ReadonlyMap<ShownIssue, Mend>;

// A page is drawn often, and a reading of the workbook has its mends once and for all.
const known = new WeakMap<PlannerScreen, Mends>();

/** Which of the issues that are shown can be mended; none while the workbook can only be read. */
export function mendsOnScreen(screen: PlannerScreen): Mends {
  const mends = known.get(screen) ?? findMends(screen);
  known.set(screen, mends);
  return mends;
}

function findMends({ workbook, overview: { issues, isReadOnly } }: PlannerScreen): Mends {
  if (isReadOnly) return new Map();
  const found = issues.map(({ issue }) => issue);
  const byIssue = new Map(mendsOf(workbook, found).map((mend) => [mend.issue, mend]));
  return new Map(
    issues.flatMap((shown) => {
      const mend = byIssue.get(shown.issue);
      return mend ? [[shown, mend] as const] : [];
    }),
  );
}
