import type { SheetReading, WorkbookSnapshot } from "../workbook-port";
import type { PlacedPlanner } from "./placed-parts";

/** Everything that making the tables again rests on. */
export interface RestoreGround {
  readonly snapshot: WorkbookSnapshot;
  readonly placed: PlacedPlanner;
  readonly readings: ReadonlyMap<string, SheetReading>;
}
