import { nameKey } from "../../domain/name-key";
import type { Page, PaneState, PartnerPage } from "../pane-state";
import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

/** Notes the new name of the partner in sight while it is typed; null keeps the old one. */
export function changeNewName({ pane }: Pick<Acting, "pane">, newName: string | null): void {
  const page = partnerIn(pane.state());
  if (page) pane.change({ pages: [...pane.state().pages.slice(0, -1), { ...page, newName }] });
}

/** Gives the partner in sight its new name wherever it is named; its card stays open. */
export function renamePartner(acting: Acting): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "renamingPartner", async (port) => {
    const page = partnerIn(pane.state());
    if (!page || page.newName === null) return [];
    const { renamePartner: rename } = await loadPart(() => import("../../app/rename-partner"));
    const { organization: from } = page;
    const { name, cells, sheets, refusals } = await rename(port, { from, to: page.newName });
    await read();
    if (refusals.length > 0) return refusalSentences(acting, refusals);
    pane.change({
      pages: pane.state().pages.map((one) => renamed(one, from, name)),
      done: texts.partner.rename.done(cells, sheets),
    });
    return [];
  });
}

function partnerIn({ pages }: PaneState): PartnerPage | null {
  const top = pages.at(-1);
  return top?.page === "partner" ? top : null;
}

function renamed(page: Page, from: string, to: string): Page {
  if (page.page !== "partner" || nameKey(page.organization) !== nameKey(from)) return page;
  return { ...page, organization: to, newName: null };
}
