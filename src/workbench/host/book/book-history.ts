import { UIPlugin, registries, type EngineCommand } from "./engine";

interface Change {
  key: string;
  target: Record<string, unknown>;
  before: unknown;
}

type Observer = ConstructorParameters<typeof UIPlugin>[0]["stateObserver"];

/**
 * Undo and redo. The engine's own would play commands again, which cannot bring back what we keep beside its cells;
 * this one remembers what each changed variable held before. It also spares the log that the engine keeps for
 * people who edit together.
 */
class BookHistory extends UIPlugin {
  static override getters = ["canUndo", "canRedo"] as const;
  readonly #getters: object;
  #revision = 0;
  #undoSteps: Change[][] = [];
  #redoSteps: Change[][] = [];

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.#getters = config.getters;
    this.#listenTo(config.stateObserver);
    histories.set(config.getters, this);
  }

  canUndo(): boolean {
    return this.#undoSteps.length > 0;
  }

  canRedo(): boolean {
    return this.#redoSteps.length > 0;
  }

  get revision(): number {
    return this.#revision;
  }

  attempt<T>(run: () => T, isWanted: () => boolean): T {
    const before = this.#undoSteps.at(-1);
    const outcome = run();
    if (!isWanted() && this.#undoSteps.at(-1) !== before) this.#goBack(this.#undoSteps, [], "UNDO");
    return outcome;
  }

  override handle(command: EngineCommand): void {
    if (command.type === "REQUEST_UNDO") this.#goBack(this.#undoSteps, this.#redoSteps, "UNDO");
    if (command.type === "REQUEST_REDO") this.#goBack(this.#redoSteps, this.#undoSteps, "REDO");
  }

  #listenTo(observer: Observer): void {
    const record = observer.recordChanges.bind(observer);
    observer.recordChanges = (run) => {
      const { changes } = record(run);
      if (changes.length > 0) this.#revision++;
      if (changes.length > 0 && recording.has(this.#getters)) this.#keep(changes);
      return { changes, commands: [] };
    };
  }

  #keep(step: Change[]): void {
    this.#undoSteps.push(step);
    this.#redoSteps = [];
    if (this.#undoSteps.length > MOST_STEPS) this.#undoSteps.shift();
  }

  #goBack(from: Change[][], to: Change[][], type: "UNDO" | "REDO"): void {
    const step = from.pop();
    if (!step) return;
    this.#revision++;
    const wayBack = step.reverse().map(({ key, target, before }) => {
      const now = { key, target, before: target[key] };
      if (before === undefined) Reflect.deleteProperty(target, key);
      else target[key] = before;
      return now;
    });
    to.push(wayBack);
    this.dispatch(type, { commands: [] });
  }
}

/** Runs the last preparations of a workbook that is being opened; only what comes after them can be undone. */
export function withoutHistory(getters: object, run: () => void): void {
  try {
    run();
  } finally {
    recording.add(getters);
  }
}

/** Runs something; when its outcome is not wanted, all it did is taken back, as if it had never been. */
export function attempt<T>(getters: object, run: () => T, isWanted: () => boolean): T {
  const history = histories.get(getters);
  return history ? history.attempt(run, isWanted) : run();
}

/** A number that grows with every change of a workbook, those that are undone and redone included. */
export function revisionOf(getters: object): number {
  return histories.get(getters)?.revision ?? 0;
}

const histories = new WeakMap<object, BookHistory>();
const recording = new WeakSet();
const MOST_STEPS = 100;

registries.featurePluginRegistry.replace("history", BookHistory);
