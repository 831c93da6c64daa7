import type { EntryForm } from "../../app/entry-forms";
import type { EntryValues } from "../../app/parse-entry";
import { reportedIssue } from "../../app/reported-issue";
import { formatDay } from "../../domain/serial-day";
import type { EntryPage, PaneState } from "../pane-state";
import { texts } from "../texts";
import { loadPart } from "./load-part";
import { goBack, openPage } from "./open-view";
import { runAction, type Acting } from "./run-action";

/** Opens a form, with what is known already filled in. */
export async function openEntry(acting: Acting, form: EntryForm, values: EntryValues): Promise<void> {
  const { screen, rater } = acting.pane.state();
  if (screen.screen !== "planner") return;
  const { usualValues } = await loadPart(() => import("../../app/usual-values"));
  const usual = usualValues(form, screen.workbook, { today: formatDay(screen.overview.today), rater });
  await openPage(acting, { page: "entry", form, values: { ...usual, ...values }, problems: [] });
}

/** Notes what was typed into a field. */
export function changeEntry({ pane }: Acting, header: string, value: string): void {
  const { entry } = entryIn(pane.state());
  if (!entry) return;
  const problems = entry.problems.filter((problem) => problem.header !== header);
  replaceEntry({ pane }, { ...entry, problems, values: { ...entry.values, [header]: value } });
}

/** Adds the row when the form can be written as it is; else says what is missing, and nothing is written. */
export function saveEntry(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runAction(acting, "addingRow", async () => {
    const { entry, screen } = entryIn(pane.state());
    if (!entry || screen.screen !== "planner") return [];
    const { saveEntry: save } = await loadPart(() => import("../../app/save-entry"));
    const { row, key, sheet, problems, refusals } = await save(pane.port, entry, screen.overview.today);
    if (problems.length > 0) replaceEntry({ pane }, { ...entry, problems });
    if (row === null) return refusals.map((issue) => reportedIssue(issue).message);
    await read();
    goBack({ pane });
    pane.change({ done: texts.entry.added(sheet, row, key), rater: raterOf(entry) ?? pane.state().rater });
    return [];
  });
}

function raterOf({ form, values }: EntryPage): string | null {
  return form === "rating" ? (values["Rater"] ?? null) : null;
}

function entryIn(state: PaneState): { entry: EntryPage | null; screen: PaneState["screen"] } {
  const top = state.pages.at(-1);
  return { entry: top?.page === "entry" ? top : null, screen: state.screen };
}

function replaceEntry({ pane }: Pick<Acting, "pane">, entry: EntryPage): void {
  pane.change({ pages: [...pane.state().pages.slice(0, -1), entry] });
}
