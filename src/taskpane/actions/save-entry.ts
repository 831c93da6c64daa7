import { loadPart } from "../../app/load-part";
import type { WorkbookPort } from "../../app/workbook-port";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import type { EntryPage, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { changeEntryInSight, entryInSight } from "./entry-in-sight";
import { formAfter, seeRatingAgain } from "./open-entry";
import { goBack } from "./open-view";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/**
 * Writes the form when it can be written as it is; else says what is missing, and nothing is written.
 *
 * With `next`, the same form is there again afterwards, for the next partner or the next answer.
 */
export function saveEntry(acting: Acting, { next }: { readonly next: boolean }): Promise<void> {
  return runCancellable(acting, "addingRow", async (port) => {
    const { screen } = acting.pane.state();
    const entry = entryInSight(acting.pane.state());
    if (!entry || screen.screen !== "planner") return [];
    const written = mistyped(entry) ?? (await write(port, entry, screen));
    if (written.said === null) return sayWhyNot(acting, entry, written);
    await acting.read();
    await goOn(acting, entry, { said: written.said, next });
    return [];
  });
}

async function sayWhyNot(
  acting: Acting,
  entry: EntryPage,
  { problems, refusals }: Written,
): Promise<readonly string[]> {
  // What was typed meanwhile stays.
  if (problems.length > 0 && isSameForm(acting, entry)) changeEntryInSight(acting, { problems });
  if (refusals.length > 0 && entry.changing) await seeRatingAgain(acting, entry);
  return refusalSentences(acting, refusals);
}

async function goOn(
  acting: Acting,
  entry: EntryPage,
  { said, next }: { readonly said: string; readonly next: boolean },
): Promise<void> {
  const { pane } = acting;
  pane.change({ rater: raterOf(entry) ?? pane.state().rater });
  const following = next ? await formAfter(acting, entry) : null;
  if (isSameForm(acting, entry)) {
    if (following) changeEntryInSight(acting, following);
    else goBack(acting);
  }
  pane.change({ done: next ? [said, ...whatIsNext(entry, following)].join(" ") : said });
}

interface Written extends Pick<EntryPage, "problems"> {
  /** What was written, to tell the person; null when nothing was. */
  readonly said: string | null;
  readonly refusals: Parameters<typeof refusalSentences>[1];
}

// A number that is not on its scale was left out; the person has to see that before the row is written.
function mistyped({ problems }: EntryPage): Written | null {
  const isMistyped = problems.some(({ problem }) => problem === "notOnScale");
  return isMistyped ? { said: null, problems: [...problems], refusals: [] } : null;
}

function write(port: WorkbookPort, entry: EntryPage, screen: PlannerScreen): Promise<Written> {
  return entry.changing ? change(port, { ...entry, seen: entry.changing }) : add(port, entry, screen);
}

async function add(port: WorkbookPort, entry: EntryPage, { overview }: PlannerScreen): Promise<Written> {
  const { saveEntry: save } = await loadPart(() => import("../../app/save-entry"));
  const { place, key, problems, refusals } = await save(port, entry, overview.today);
  return { said: place && texts.entry.added(entry, { name: key, place }), problems, refusals };
}

async function change(
  port: WorkbookPort,
  entry: EntryPage & { readonly seen: NonNullable<EntryPage["changing"]> },
): Promise<Written> {
  const { changeRating } = await loadPart(() => import("../../app/change-rating"));
  const { problems, refusals } = await changeRating(port, entry);
  const isWritten = problems.length === 0 && refusals.length === 0;
  return { said: isWritten ? texts.entry.changed(entry.seen) : null, problems, refusals };
}

// The person may have left it while it was being written.
function isSameForm({ pane }: Acting, { begunWith }: EntryPage): boolean {
  return entryInSight(pane.state())?.begunWith === begunWith;
}

/** Whose turn it is, where that is known; the form begins below the name. */
function whatIsNext(saved: EntryPage, following: EntryPage | null): string[] {
  const rater = raterOf(saved);
  if (rater === null) return [];
  const next = following?.values[partnerScoresTable.columns.partner.header];
  return [next ? texts.entry.nextIs(next) : texts.entry.noneLeft(rater)];
}

function raterOf({ form, values }: EntryPage): string | null {
  return form === "rating" ? (values[partnerScoresTable.columns.rater.header] ?? null) : null;
}
