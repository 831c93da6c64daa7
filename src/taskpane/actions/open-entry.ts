import { loadPart } from "../../app/load-part";
import type { EntryForm } from "../../app/entry-forms";
import type { EntryValues } from "../../app/parse-entry";
import { formatDay } from "../../domain/serial-day";
import type { EntryPage } from "../pane-state";
import { changeEntryInSight, entryInSight } from "./entry-in-sight";
import { failureOf } from "./failure-of";
import { openPage } from "./open-view";
import type { Acting } from "./run-action";

const loadUsualValues = () => loadPart(() => import("../../app/usual-values"));

const loadChanging = () => loadPart(() => import("../../app/change-rating"));

/** Opens a form, with what is known already filled in. */
export async function openEntry(acting: Acting, form: EntryForm, values: EntryValues): Promise<void> {
  try {
    const known = await knownValues(acting, form);
    await openPage(acting, freshEntry(form, { ...known, ...values }));
  } catch (error) {
    acting.pane.change({ failure: failureOf("openingPlace", error) });
  }
}

/** The form for the one after what was saved; null when there is none. */
export async function formAfter(acting: Acting, { form, values }: EntryPage): Promise<EntryPage | null> {
  const { screen } = acting.pane.state();
  if (screen.screen !== "planner") return null;
  const { nextValues } = await loadUsualValues();
  const next = nextValues(form, screen.workbook, values);
  return next && freshEntry(form, { ...(await knownValues(acting, form)), ...next });
}

/** Changes the rating that the form in sight would repeat, with what was chosen there so far. */
export async function changeRatedAlready(acting: Acting): Promise<void> {
  const { pane } = acting;
  try {
    const { findRating, ratingValues } = await loadChanging();
    const { screen } = pane.state();
    const entry = entryInSight(pane.state());
    const changing = entry && screen.screen === "planner" && findRating(screen.workbook, entry.values);
    if (!changing) return;
    const begunWith = ratingValues(changing);
    const values = withChosen(
      begunWith,
      entry.values,
      ([header, value]) => header in changing.cells && value !== "",
    );
    changeEntryInSight(acting, { ...freshEntry("rating", begunWith), changing, values });
  } catch (error) {
    pane.change({ failure: failureOf("openingPlace", error) });
  }
}

/** Looks again at the rating that is changed: what somebody else changed of it was told, and may be replaced now. */
export async function seeRatingAgain(acting: Acting, { begunWith, values }: EntryPage): Promise<void> {
  const { findRating, ratingValues } = await loadChanging();
  await acting.read();
  const { screen } = acting.pane.state();
  const changing = screen.screen === "planner" ? findRating(screen.workbook, values) : null;
  if (!changing) return;
  const now = ratingValues(changing);
  const again = withChosen(now, values, ([header, value]) => value !== begunWith[header]);
  changeEntryInSight(acting, { changing, begunWith: now, values: again });
}

function withChosen(
  begunWith: EntryValues,
  values: EntryValues,
  isChosen: (entry: [header: string, value: string]) => boolean,
): EntryValues {
  return { ...begunWith, ...Object.fromEntries(Object.entries(values).filter(isChosen)) };
}

async function knownValues({ pane }: Acting, form: EntryForm): Promise<EntryValues> {
  const { screen, rater } = pane.state();
  if (screen.screen !== "planner") return {};
  const { usualValues } = await loadUsualValues();
  return usualValues(form, screen.workbook, { today: formatDay(screen.overview.today), rater });
}

function freshEntry(form: EntryForm, begunWith: EntryValues): EntryPage {
  const untouched = { problems: [], typed: null, leaveTo: null, changing: null };
  return { page: "entry", form, begunWith, values: begunWith, ...untouched };
}
