import type { EntryForm } from "../../app/entry-forms";
import type { EntryValues } from "../../app/parse-entry";
import { formatDay } from "../../domain/serial-day";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import type { EntryPage } from "../pane-state";
import { texts } from "../texts";
import type { TypedChoice } from "../typed-choice";
import { changeEntryInSight, entryInSight } from "./entry-in-sight";
import { failureOf } from "./failure-of";
import { loadPart } from "../../app/load-part";
import { goBack, openPage } from "./open-view";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

const loadUsualValues = () => loadPart(() => import("../../app/usual-values"));

/** Opens a form, with what is known already filled in. */
export async function openEntry(acting: Acting, form: EntryForm, values: EntryValues): Promise<void> {
  try {
    const known = await knownValues(acting, form);
    await openPage(acting, freshEntry(form, { ...known, ...values }));
  } catch (error) {
    acting.pane.change({ failure: failureOf("openingPlace", error) });
  }
}

async function knownValues({ pane }: Acting, form: EntryForm): Promise<EntryValues> {
  const { screen, rater } = pane.state();
  if (screen.screen !== "planner") return {};
  const { usualValues } = await loadUsualValues();
  return usualValues(form, screen.workbook, { today: formatDay(screen.overview.today), rater });
}

function freshEntry(form: EntryForm, begunWith: EntryValues): EntryPage {
  return { page: "entry", form, begunWith, values: begunWith, problems: [], typed: null, leaveTo: null };
}

/** Notes what was filled into a field. */
export function changeEntry(acting: Acting, header: string, value: string): void {
  fillIn(acting, { header, value, typed: null });
}

/** Notes what a key chose on a scale, and lets the next one have its turn. */
export function typeOnScale(acting: Acting, typed: TypedChoice): void {
  fillIn(acting, { header: typed.header, value: typed.option, typed });
}

function fillIn(
  acting: Acting,
  { header, value, typed }: { header: string; value: string; typed: TypedChoice | null },
): void {
  const entry = entryInSight(acting.pane.state());
  if (!entry) return;
  const problems = entry.problems.filter((problem) => problem.header !== header);
  changeEntryInSight(acting, { problems, typed, values: { ...entry.values, [header]: value } });
}

/**
 * Adds the row when the form can be written as it is; else says what is missing, and nothing is written.
 *
 * With `next`, the same form is there again afterwards, for the next partner or the next answer.
 */
export function saveEntry(acting: Acting, { next }: { readonly next: boolean }): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "addingRow", async (port) => {
    const { screen } = pane.state();
    const entry = entryInSight(pane.state());
    if (!entry || screen.screen !== "planner") return [];
    const { saveEntry: save } = await loadPart(() => import("../../app/save-entry"));
    const { place, key, problems, refusals } = await save(port, entry, screen.overview.today);
    // What was typed meanwhile stays.
    if (problems.length > 0 && isSameForm(acting, entry)) changeEntryInSight(acting, { problems });
    if (place === null) return refusalSentences(acting, refusals);
    await read();
    pane.change({ rater: raterOf(entry) ?? pane.state().rater });
    const following = next ? await formAfter(acting, entry) : null;
    if (isSameForm(acting, entry)) {
      if (following) changeEntryInSight(acting, following);
      else goBack(acting);
    }
    const added = texts.entry.added(entry.form, { name: key, place });
    pane.change({ done: next ? [added, ...whatIsNext(entry, following)].join(" ") : added });
    return [];
  });
}

// The person may have left it while it was being written.
function isSameForm({ pane }: Acting, { begunWith }: EntryPage): boolean {
  return entryInSight(pane.state())?.begunWith === begunWith;
}

/** The form for the one after what was saved; null when there is none. */
async function formAfter(acting: Acting, { form, values }: EntryPage): Promise<EntryPage | null> {
  const { screen } = acting.pane.state();
  if (screen.screen !== "planner") return null;
  const { nextValues } = await loadUsualValues();
  const next = nextValues(form, screen.workbook, values);
  return next && freshEntry(form, { ...(await knownValues(acting, form)), ...next });
}

/** Whose turn it is, where that is known; the form begins below the name. */
function whatIsNext(saved: EntryPage, following: EntryPage | null): string[] {
  if (saved.form !== "rating") return [];
  const next = following?.values[partnerScoresTable.columns.partner.header];
  return [next ? texts.entry.nextIs(next) : texts.entry.noneLeft(raterOf(saved) ?? "")];
}

function raterOf({ form, values }: EntryPage): string | null {
  return form === "rating" ? (values[partnerScoresTable.columns.rater.header] ?? null) : null;
}
