import type { EntryPage, PaneState } from "../pane-state";
import type { Acting } from "./run-action";

/** The form that is being filled in; null when none is in sight. */
export function entryInSight({ pages }: Pick<PaneState, "pages">): EntryPage | null {
  const top = pages.at(-1);
  return top?.page === "entry" ? top : null;
}

/** Changes parts of the form in sight; nothing happens when there is none. */
export function changeEntryInSight({ pane }: Pick<Acting, "pane">, change: Partial<EntryPage>): void {
  const { pages } = pane.state();
  const entry = entryInSight({ pages });
  if (entry) pane.change({ pages: [...pages.slice(0, -1), { ...entry, ...change }] });
}
