import type { EntryForm } from "../app/entry-forms";
import { HostError } from "../app/host-error";
import type { WorkbookPort } from "../app/workbook-port";
import { connectExcel } from "../excel/connect-excel";
import { officeGround } from "../excel/office-ground";
import { followCalendar } from "./actions/follow-calendar";
import { goLive } from "./actions/go-live";
import { openPlace } from "./actions/open-view";
import { plannerReader } from "./actions/planner-reader";
import { pageFollower } from "./follow-page";
import { followOfficeTheme } from "./office-theme";
import { paneStore, type Pane } from "./pane";
import { paneActions, type PaneActions } from "./pane-actions";
import { firstState, places, type Place } from "./pane-state";
import { paneShower } from "./show-pane";
import { texts } from "./texts";
import { usualPaper } from "./usual-paper";
import { loadPage, loadPlace, loadScreen } from "./views/loaded-views";
import { paneView } from "./views/pane-view";
import { startingView, stoppedView } from "./views/start-views";

/** Units: milliseconds. How long office.js may take before somebody is told what to do. */
const startLimit = 10_000;

type Show = ReturnType<typeof paneShower>;

/** Starts the pane: at once with its name, then, when office.js is there, with the workbook. */
export function startPane(root: HTMLElement, officeJs: HTMLElement): void {
  const show = paneShower(root);
  show(startingView);
  let isLoaded = false;
  const stop = (error: unknown): void => show(() => stoppedBy(error));
  const timer = setTimeout(
    () => stop(new HostError(isLoaded ? "noAnswer" : "noOfficeJs", "connect")),
    startLimit,
  );
  officeJs.addEventListener("error", () => stop(new HostError("noOfficeJs", "connect")));
  officeJs.addEventListener("load", () => {
    isLoaded = true;
    connectExcel()
      .finally(() => {
        clearTimeout(timer);
        followOfficeTheme(document.documentElement, officeGround);
      })
      .then((port) => openPane(port, show), stop);
  });
}

function stoppedBy(error: unknown) {
  if (!(error instanceof HostError)) reportError(error);
  const { message, retry } =
    error instanceof HostError ? error : { message: texts.failure.unexpected, retry: true };
  return stoppedView(message, retry ? () => location.reload() : null);
}

function openPane(port: WorkbookPort, show: Show): void {
  const first = firstState(placeOf(location.search), usualPaper(navigator.language));
  const follow = pageFollower(first);
  const store = paneStore(first, (state) => follow(state, () => show(() => paneView(state, actions))));
  const pane: Pane = { ...store, port };
  const views = { loadPlace, loadPage, loadScreen };
  const acting = { pane, read: plannerReader(pane, views), views };
  const actions: PaneActions = paneActions(acting);
  void openPlace(acting, first.place);
  void goLive(acting);
  void acting.read().then(() => {
    const form = formOf(location.search);
    if (form) actions.openEntry(form);
  });
  followCalendar(acting);
}

// A link may lead to a form.
function formOf(query: string): EntryForm | null {
  const asked = new URLSearchParams(query).get("form");
  return (Object.keys(texts.entry.title) as EntryForm[]).find((form) => form === asked) ?? null;
}

// The ribbon button "Check workbook" opens the pane at that place.
function placeOf(query: string): Place {
  const asked = new URLSearchParams(query).get("place");
  return places.find((place) => place === asked) ?? "today";
}
