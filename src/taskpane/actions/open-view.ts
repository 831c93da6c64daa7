import type { Page, Place } from "../pane-state";
import type { Acting } from "./run-action";
import { failureOf } from "./failure-of";

/** Shows a place; what lay over the one before is left. */
export function openPlace({ pane, views }: Acting, place: Place): Promise<void> {
  return whenLoaded({ pane }, views.loadPlace(place), () => {
    const isShown = place === pane.state().place && pane.state().pages.length === 0;
    // A place that the pane began with may only now be there to be drawn.
    const { failure } = pane.state();
    // What went wrong where the person was is of no use elsewhere; a workbook that cannot be read is.
    const kept = failure?.activity === "reading" ? failure : null;
    pane.change(isShown ? {} : { place, pages: [], done: null, failure: kept });
  });
}

/** Lays a page over what is in sight. */
export function openPage({ pane, views }: Acting, page: Page): Promise<void> {
  return whenLoaded({ pane }, views.loadPage(page), () => {
    pane.change({ pages: [...pane.state().pages, page], done: null, failure: null });
  });
}

/** Shows again what was in sight before the page on top. */
export function goBack({ pane }: Pick<Acting, "pane">): void {
  pane.change({ pages: pane.state().pages.slice(0, -1), done: null, failure: null });
}

async function whenLoaded(
  { pane }: Pick<Acting, "pane">,
  loading: Promise<void>,
  show: () => void,
): Promise<void> {
  try {
    await loading;
    show();
  } catch (error) {
    pane.change({ failure: failureOf("openingPlace", error) });
  }
}
