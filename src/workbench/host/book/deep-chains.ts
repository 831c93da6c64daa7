/** A cell, as the engine names it. */
export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** The part of the engine that works cells out: each while it works out the one that looks at it. */
interface CellCalculator<Result> {
  computeCell(position: CellPosition): Result;
  computeAndSave(position: CellPosition): Result;
}

/** What has to be known of the cells. */
interface Chains {
  /** The formulas in the blocks that the formula of a cell looks at, apart from those with a value already. */
  readonly waitsFor: (position: CellPosition) => CellPosition[];
  /** Whether a cell is being worked out just now. */
  readonly isUnderWay: (position: CellPosition) => boolean;
}

// Nesting takes a part of the program's stack, the more the longer the formulas; with plain sums, 1,200 fill it.
const deepest = 100;

/**
 * Lets formulas look at each other in chains of any length, such as a balance that is carried upward. The engine nests
 * as deep as the chain is long, and shows an error when there is no more room: here the far end is worked out first.
 */
export function allowDeepChains<Result>(calculator: CellCalculator<Result>, chains: Chains): void {
  const compute = calculator.computeCell.bind(calculator);
  let depth = 0;
  const atDepth = (own: number, position: CellPosition) => {
    const outer = depth;
    depth = own;
    try {
      return compute(position);
    } finally {
      depth = outer;
    }
  };
  calculator.computeCell = (position) => {
    if (depth < deepest) return atDepth(depth + 1, position);
    for (const first of farEndFirst(position, chains)) {
      depth = 0;
      calculator.computeAndSave(first);
    }
    depth = deepest;
    return atDepth(1, position);
  };
}

interface Visit {
  readonly position: CellPosition;
  readonly waitsFor: CellPosition[];
  isCircular: boolean;
}

/**
 * What a cell waits for, so that each comes after all that it waits for itself. What may go in a circle is left out:
 * whether it does is known only once it is worked out, since a formula need not look at all that it names.
 */
function farEndFirst(start: CellPosition, { waitsFor, isUnderWay }: Chains): CellPosition[] {
  const ordered: CellPosition[] = [];
  const states = new Map<string, "open" | "ready" | "circular">();
  const open: Visit[] = [];
  const enter = (position: CellPosition) => {
    states.set(keyOf(position), "open");
    open.push({ position, waitsFor: waitsFor(position), isCircular: false });
  };
  const leave = ({ position, isCircular }: Visit) => {
    open.pop();
    states.set(keyOf(position), isCircular ? "circular" : "ready");
    const outer = open.at(-1);
    if (outer && isCircular) outer.isCircular = true;
    if (outer && !isCircular) ordered.push(position);
  };
  enter(start);
  for (let visit = open.at(-1); visit; visit = open.at(-1)) {
    const next = visit.waitsFor.pop();
    const state = next && states.get(keyOf(next));
    if (!next) leave(visit);
    else if (state === "ready") continue;
    else if (state || isUnderWay(next)) visit.isCircular = true;
    else enter(next);
  }
  return ordered;
}

function keyOf({ sheetId, row, col }: CellPosition): string {
  return `${sheetId} ${row} ${col}`;
}
