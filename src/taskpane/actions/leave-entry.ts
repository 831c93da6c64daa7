import type { EntryPage } from "../pane-state";
import { changeEntryInSight, entryInSight } from "./entry-in-sight";
import { goBack, openPlace } from "./open-view";
import type { Acting } from "./run-action";

type Destination = NonNullable<EntryPage["leaveTo"]>;

/** Goes to a place or back; when something is typed into a form, the person is asked first. */
export function leaveFor(acting: Acting, to: Destination): void {
  const entry = entryInSight(acting.pane.state());
  if (entry && isTypedInto(entry)) changeEntryInSight(acting, { leaveTo: to });
  else go(acting, to);
}

/** Stays with the form that was to be left. */
export function keepEntry(acting: Acting): void {
  changeEntryInSight(acting, { leaveTo: null });
}

/** Leaves the form, and with it what was typed there. */
export function dropEntry(acting: Acting): void {
  const to = entryInSight(acting.pane.state())?.leaveTo;
  if (to) go(acting, to);
}

function go(acting: Acting, to: Destination): void {
  if (to === "back") goBack(acting);
  else void openPlace(acting, to);
}

function isTypedInto({ values, begunWith }: EntryPage): boolean {
  return Object.keys(values).some(
    (header) => (values[header] ?? "").trim() !== (begunWith[header] ?? "").trim(),
  );
}
