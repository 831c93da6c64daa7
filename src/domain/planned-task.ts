import type { Cell } from "./cell";
import type { TaskRecord } from "./task-state";

/** A row of the work plan as it stands, as far as it can be checked. */
export interface PlannedTask extends TaskRecord {
  readonly goal: Cell;
  readonly partner: Cell;
  readonly start: Cell;
  readonly doneOn: Cell;
}
