import {
  CompiledFormula,
  CorePlugin,
  Model,
  UIPlugin,
  coreTypes,
  helpers,
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  registries,
} from "@odoo/o-spreadsheet";
import type { CalculationBound } from "./calculation-bound";
import { allowDeepChains, type CellPosition } from "./deep-chains";
import { isWholeSheet, usedPlaces, type SheetZone } from "./used-places";
import type { Cell, EvaluatedCell, Getters, Range, Style, Zone } from "@odoo/o-spreadsheet";

// The only file that names o-spreadsheet: a new version, or another engine, is met here first.
export { CompiledFormula, CorePlugin, Model, UIPlugin, helpers, registries };
export type { Cell, EvaluatedCell, Getters, Range, Style, Zone };

export type FunctionEntry = Parameters<typeof registries.functionRegistry.replace>[1];
/** Functions by the name that formulas call them by. */
export type FunctionTable = Record<string, FunctionEntry>;
export type FunctionResult = Exclude<Parameters<FunctionEntry["compute"]>[number], undefined | unknown[]>;
/** Describes an argument of a function. */
export const argument = helpers.arg;

type CoreConstructor = ReturnType<typeof registries.corePluginRegistry.get>;
export type CorePluginConfig = ConstructorParameters<CoreConstructor>[0];
export type RangeAdapters = Parameters<InstanceType<CoreConstructor>["adaptRanges"]>[0];
export type RangeChange = ReturnType<RangeAdapters["applyChange"]>;
export type WorkbookData = ReturnType<typeof helpers.createEmptyWorkbookData>;
export type SheetData = WorkbookData["sheets"][number];
export interface EngineCommand {
  type: string;
}

/** Our own core command: ranges were reshaped, so that everything is calculated and drawn anew. */
export const BOOK_RESHAPED = "BOOK_RESHAPED";
/** Our own local command: runs the edits that were handed over beforehand, as one step. */
export const RUN_BOOK_EDITS = "RUN_BOOK_EDITS";

/** Sends a command to the engine by name, also one of ours. Gives back why it was refused, when it was. */
export function sendCommand(model: Model, type: string, payload: object = {}): readonly string[] {
  const dispatch = model.dispatch as unknown as (
    type: string,
    payload: object,
  ) => { reasons: readonly string[] };
  return quietly(() => dispatch(type, payload).reasons.filter((reason) => reason !== "NoChanges"));
}

/** Runs something of the engine without its timing messages in the console. */
export function quietly<T>(run: () => T): T {
  /* eslint-disable no-console -- The engine writes how long each command took, and has no switch for it. */
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
  /* eslint-enable no-console */
}

/** Calculates what is waiting, so that a value read in the middle of many edits is right. */
export function calculateNow(getters: Getters): void {
  quietly(() => evaluations.get(getters)?.finalize());
}

/** Stops or resumes the calculation after each edit of one workbook. */
export function setPaused(getters: Getters, paused: boolean): void {
  if (paused) pausedBooks.add(getters);
  else pausedBooks.delete(getters);
}

const evaluations = new WeakMap<object, { finalize(): void }>();
const pausedBooks = new WeakSet();

const Evaluation = registries.coreViewsPluginRegistry.get("evaluation");
class ReachableEvaluation extends Evaluation {
  readonly #getters: object;
  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    this.#getters = config.getters;
    evaluations.set(config.getters, this);
    const { evaluator } = this as unknown as { evaluator: Evaluator };
    walkUsedCellsOnly(evaluator, config.getters);
    const bound = config.custom["calculationBound"] as CalculationBound | undefined;
    if (bound) countLooks(evaluator, config.getters, bound);
    allowDeepChains(evaluator, chainsIn(evaluator, config.getters));
    (config.custom["attachGetters"] as ((getters: object) => void) | undefined)?.(config.getters);
  }
  override finalize(): void {
    if (!pausedBooks.has(this.#getters)) super.finalize();
  }
}
registries.coreViewsPluginRegistry.replace("evaluation", ReachableEvaluation);

interface Evaluator {
  evaluate(ranges: Iterable<SheetZone>): void;
  computeCell(position: CellPosition): EvaluatedCell;
  computeAndSave(position: CellPosition): EvaluatedCell;
  readonly evaluatedCells: {
    has(position: CellPosition): boolean;
    set(position: CellPosition, cell: EvaluatedCell): void;
    delete(position: CellPosition): void;
  };
  readonly cellsBeingComputed: Set<number>;
  readonly nextRangesToUpdate: Iterable<SheetZone> & {
    clear(): void;
    hasPosition(position: CellPosition): boolean;
  };
  updateCompilationParameters(): void;
  readonly compilationParams: {
    ensureRange: (range: Range) => unknown;
    readonly evalContext: EvaluationContext;
  };
}

/** What a function finds as `this`: among others, the cell that it is carried out for. */
export interface EvaluationContext {
  readonly __originCellPosition?: CellPosition;
  calculationBound?: CalculationBound;
}

// The engine looks at every place of a sheet, also where there is no cell: one in the last row would cost minutes.
function walkUsedCellsOnly(evaluator: Evaluator, getters: Getters): void {
  const evaluate = evaluator.evaluate.bind(evaluator);
  evaluator.evaluate = (given) => {
    const ranges = [...given];
    if (ranges.some((range) => isWholeSheet(getters, range))) {
      calculateAnew(
        evaluator,
        ranges.flatMap((range) => usedPlaces(getters, range)),
      );
      evaluate([...evaluator.nextRangesToUpdate]);
    } else evaluate(ranges);
  };
}

// As the engine does, place by place. What it finds out to be calculated once more is left in `nextRangesToUpdate`.
function calculateAnew(evaluator: Evaluator, places: readonly CellPosition[]): void {
  const { evaluatedCells, nextRangesToUpdate } = evaluator;
  evaluator.cellsBeingComputed.clear();
  nextRangesToUpdate.clear();
  evaluator.updateCompilationParameters();
  for (const place of places) evaluatedCells.delete(place);
  for (const place of places) {
    if (nextRangesToUpdate.hasPosition(place)) continue;
    const cell = evaluator.computeCell(place);
    if (cell.value !== null || cell.format !== undefined) evaluatedCells.set(place, cell);
  }
}

// Blocks reach formulas in one way, which the engine makes anew for each calculation.
function countLooks(evaluator: Evaluator, getters: Getters, bound: CalculationBound): void {
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    // Once it is open, nothing is added to what each calculation takes.
    if (!bound.isCounting) return;
    const { compilationParams: parameters } = evaluator;
    const { ensureRange, evalContext } = parameters;
    evalContext.calculationBound = bound;
    parameters.ensureRange = (range) => {
      bound.look(
        range,
        getters.tryGetSheet(range.sheetId) && getters.getSheetZone(range.sheetId),
        evalContext.__originCellPosition,
      );
      return ensureRange(range);
    };
    countTexts(evaluator.evaluatedCells, getters, bound);
  };
}

// Texts of cells without a formula were counted as they were read.
function countTexts(cells: Evaluator["evaluatedCells"], getters: Getters, bound: CalculationBound): void {
  if (Object.hasOwn(cells, "set")) return;
  const set = cells.set.bind(cells);
  cells.set = (place, cell) => {
    const { value } = cell;
    if (bound.isCounting && typeof value === "string" && getters.getCell(place)?.isFormula !== false)
      bound.keep(place, value);
    set(place, cell);
  };
}

function blocksIn(cell: Cell | undefined): readonly Range[] {
  return cell?.isFormula ? cell.compiledFormula.rangeDependencies : [];
}

function chainsIn(evaluator: Evaluator, getters: Getters): Parameters<typeof allowDeepChains>[1] {
  const isWaiting = (place: CellPosition) =>
    getters.getCell(place)?.isFormula === true && !evaluator.evaluatedCells.has(place);
  return {
    waitsFor: (position) => blocksIn(getters.getCell(position)).flatMap(placesIn).filter(isWaiting),
    isUnderWay: (position) => evaluator.cellsBeingComputed.has(getters.getCell(position)?.id ?? -1),
  };

  function placesIn({ sheetId, zone }: Range): CellPosition[] {
    if (!getters.tryGetSheet(sheetId)) return [];
    const sheet = getters.getSheetZone(sheetId);
    const [bottom, right] = [Math.min(zone.bottom, sheet.bottom), Math.min(zone.right, sheet.right)];
    const places: CellPosition[] = [];
    for (let row = Math.max(zone.top, 0); row <= bottom; row++)
      for (let col = Math.max(zone.left, 0); col <= right; col++) places.push({ sheetId, row, col });
    return places;
  }
}

// Growth follows Excel's rules, which are ours to apply: the engine's own, more generous ones are switched off.
const EngineTables = registries.corePluginRegistry.get("tables");
class TablesThatStay extends EngineTables {
  canUpdateCellCmdExtendTable(): "none" {
    return "none";
  }
}
registries.corePluginRegistry.replace("tables", TablesThatStay);

// Copied cells take along what the engine calculates and draws, not what is kept beside it. "sheet" is only there to
// refuse what Excel allows: pasting across frozen rows and columns.
const { cellHandlers } = registries.clipboardHandlersRegistries;
for (const left of ["table", "conditionalFormat", "dataValidation", "sheet"]) cellHandlers.remove(left);

(coreTypes as Set<string>).add(BOOK_RESHAPED);
for (const commands of [
  invalidateEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
])
  (commands as Set<string>).add(BOOK_RESHAPED);
