import { HostError } from "../../app/host-error";
import type { Activity, Failure } from "../pane-state";
import { texts } from "../texts";

/** What to say about something that went wrong; what nobody foresaw is reported to the console as well. */
export function failureOf(activity: Activity, error: unknown): Failure {
  if (error instanceof HostError) return { activity, messages: [error.message], canRetry: error.retry };
  reportError(error);
  return { activity, messages: [texts.failure.unexpected], canRetry: true };
}
