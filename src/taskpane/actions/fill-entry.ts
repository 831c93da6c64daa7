import type { EntryProblem } from "../../app/parse-entry";
import type { TypedChoice } from "../typed-choice";
import { changeEntryInSight, entryInSight } from "./entry-in-sight";
import type { Acting } from "./run-action";

/** Notes what was filled into a field. */
export function changeEntry(acting: Acting, header: string, value: string): void {
  fillIn(acting, { header, value, typed: null, problems: [] });
}

/** Notes what was typed on a scale, and lets the next one have its turn. */
export function typeOnScale(acting: Acting, typed: TypedChoice): void {
  const { header, option } = typed;
  const problems: EntryProblem[] = option === null ? [{ header, problem: "notOnScale" }] : [];
  fillIn(acting, { header, value: option ?? "", typed, problems });
}

interface Filled {
  readonly header: string;
  readonly value: string;
  readonly typed: TypedChoice | null;
  /** What is wrong with it. */
  readonly problems: readonly EntryProblem[];
}

function fillIn(acting: Acting, { header, value, typed, problems }: Filled): void {
  const { pane } = acting;
  const entry = entryInSight(pane.state());
  if (!entry) return;
  // What was said of the row before makes room for the next one.
  if (pane.state().done !== null) pane.change({ done: null });
  const others = entry.problems.filter((problem) => problem.header !== header);
  const values = { ...entry.values, [header]: value };
  changeEntryInSight(acting, { values, typed, problems: [...others, ...problems] });
}
