import type { UnrankedReason } from "../../app/planner-overview";
import { texts } from "../texts";

/** Why a partner is not ranked, in words. */
export function unrankedReason(reason: UnrankedReason): string {
  const say = texts.partners.reason;
  switch (reason.reason) {
    case "notScored":
      return say.notScored;
    case "unreadable":
      return say.unreadable;
    case "excluded":
      return say.excluded(reason.criterion, reason.answer, reason.raters);
    case "unanswered":
      return say.unanswered(reason.criterion, reason.raters);
    case "incomplete":
      return say.incomplete(reason.coverage, reason.minimum);
  }
}
