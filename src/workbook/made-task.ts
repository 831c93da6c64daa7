import { guideTips, type TipCode } from "./guide-tips";
import { resultsName } from "./process-results/results-layout";
import { sharedGoalsTable } from "./shared-goals.table";
import { words, type GoalStateCode } from "./words";

/** What asks for something to be done: a weak theme of the survey, or a goal that is not met. */
export type TaskSource =
  | {
      readonly kind: "theme";
      readonly theme: TipCode;
      readonly round: string;
      /** From 1 to 5. */
      readonly mean: number;
    }
  | {
      readonly kind: "goal";
      readonly goal: string;
      readonly state: GoalStateCode;
      /** What else the newest review of the goal asks for; "" when it says nothing. */
      readonly needed: string;
    };

/** The words of a task that is made from what was found. */
export interface MadeTaskWords {
  readonly task: string;
  /** Where it came from: the same as long as it is about the same thing. */
  readonly source: string;
  /** How it stood there when the task was made. */
  readonly finding: string;
}

/** What a task says that is made from a theme or a goal. */
export function madeTaskWords(source: TaskSource): MadeTaskWords {
  if (source.kind === "goal") {
    const { goal, needed, state } = source;
    return {
      task: needed === "" ? `Get on with the goal “${goal}”` : needed,
      source: `From ${sharedGoalsTable.sheet}: “${goal}”`,
      finding: words.goalState[state],
    };
  }
  const { theme, tip } = guideTips[source.theme];
  return {
    task: `${theme}: ${tip}`,
    source: `From ${resultsName}, ${source.round}: ${theme}`,
    finding: `mean ${source.mean.toFixed(1)}`,
  };
}
