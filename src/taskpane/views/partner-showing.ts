import type { PartnerCard } from "../../app/partner-card";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PartnerPage, PlannerScreen } from "../pane-state";

/** What the parts of a partner's card need to draw themselves. */
export interface CardShowing {
  readonly card: PartnerCard;
  readonly page: PartnerPage;
  readonly state: PaneState;
  readonly screen: PlannerScreen;
  readonly actions: PaneActions;
}
