import { entryInSight } from "./actions/entry-in-sight";
import type { EntryPage, PaneState } from "./pane-state";

/**
 * Draws the pane and puts scrolling and focus where the person expects them when something else has come in sight:
 * the first field of a form, what is wrong with it, the heading of a page, or the list where they left it.
 */
export function pageFollower(first: PaneState): (state: PaneState, draw: () => void) => void {
  let before = first;
  let left: readonly number[] = [];
  let asked: Element | null = null;
  return (state, draw) => {
    const [at, focused] = [scrollY, document.activeElement];
    draw();
    if (isElsewhere(before, state)) {
      const isBack = state.place === before.place && state.pages.length < before.pages.length;
      scrollTo(0, isBack ? (left[state.pages.length] ?? 0) : 0);
      left = isBack ? left : [...left.slice(0, before.pages.length), at];
    }
    if (document.hasFocus()) focusOn(placeToFocus(before, state, asked));
    asked = isAsked(state) && !isAsked(before) ? focused : asked;
    before = state;
  };
}

function isElsewhere(before: PaneState, state: PaneState): boolean {
  const [one, other] = [entryInSight(before), entryInSight(state)];
  return (
    state.place !== before.place ||
    state.isPutOff !== before.isPutOff ||
    state.pages.length !== before.pages.length ||
    one?.begunWith !== other?.begunWith
  );
}

/** What is to have the focus now, because of what changed; null when it may stay where it is. */
function placeToFocus(before: PaneState, state: PaneState, asked: Element | null): Element | null {
  const form = entryInSight(state);
  if (form) return placeInForm(entryInSight(before), form, asked);
  if (state.isPutOff !== before.isPutOff) return heading("main h2");
  if ((state.newYear === null) !== (before.newYear === null)) return placeInNewYear(state);
  if ((state.restore === null) !== (before.restore === null)) return placeInRestore(state);
  // What was pressed is gone with its screen.
  if (before.screen.screen === "restore" && state.screen.screen === "planner") return heading("#panel h2");
  const isPage = state.pages.length !== before.pages.length && state.place === before.place;
  return isPage ? heading("#panel h2") : null;
}

function placeInForm(before: EntryPage | null, form: EntryPage, asked: Element | null): Element | null {
  if (before?.begunWith !== form.begunWith) return firstBlank();
  if (before.typed !== form.typed && form.typed) return chosenOn(form.typed.next);
  if (before.problems !== form.problems && before.values === form.values) return firstProblem(form);
  if (before.leaveTo === form.leaveTo) return null;
  if (form.leaveTo !== null) return find(".leave button");
  // Not back to a tab, which would be chosen by it.
  return asked?.closest(".entry") ? asked : firstBlank();
}

/** The first field that is not filled in yet, or the first of all; a paragraph may stay blank. */
function firstBlank(): Element | null {
  const fields = [...document.querySelectorAll<HTMLInputElement>(".entry :is(input, select)")];
  const blank = fields.find((field) =>
    field.type === "radio" ? isNothingChosen(field) : field.value === "",
  );
  const [first] = fields;
  return blank ?? first?.closest(".scale")?.querySelector("input:checked") ?? first ?? null;
}

function isNothingChosen(radio: HTMLInputElement): boolean {
  return radio.checked && radio.closest(".blank") !== null;
}

/** What is chosen on a scale, where its focus is; after the last one, the button for the next form. */
function chosenOn(header: string | null): Element | null {
  if (header === null) return find(".entry .next") ?? find(".entry .primary");
  const scales = [...document.querySelectorAll<HTMLElement>(".entry .scale")];
  return scales.find(({ dataset }) => dataset["header"] === header)?.querySelector("input:checked") ?? null;
}

/** What a new year will do is longer than the button that asked for it, and is to be read from its heading on. */
function placeInNewYear({ newYear }: PaneState): Element | null {
  return newYear ? heading(".new-year h3") : find(".new-year fluent-button");
}

/** What making the tables again will do stands where the button was that asked for it. */
function placeInRestore({ restore }: PaneState): Element | null {
  return restore ? heading(".restore-look") : (find(".look-at-restore") ?? heading("#panel h2"));
}

function isAsked(state: PaneState): boolean {
  return (entryInSight(state)?.leaveTo ?? null) !== null;
}

function firstProblem({ problems }: EntryPage): Element | null {
  const at = problems.length > 0 ? find('.entry [aria-invalid="true"]') : null;
  return at?.querySelector("input:checked") ?? at;
}

// What a page is called is read out when it opens.
function heading(selector: string): Element | null {
  const found = find(selector);
  found?.setAttribute("tabindex", "-1");
  return found;
}

function find(selector: string): Element | null {
  return document.querySelector(selector);
}

function focusOn(place: Element | null): void {
  if (place instanceof HTMLElement && place.isConnected) place.focus();
}
