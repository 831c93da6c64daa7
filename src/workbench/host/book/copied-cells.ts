import {
  type UIPlugin,
  registries,
  type Cell,
  type CompiledFormula,
  type EvaluatedCell,
  type Zone,
} from "./engine";

/** What a person copied or cut in the grid, as it was then. */
export interface CopiedCells {
  readonly sheetId: string;
  readonly zones: readonly Zone[];
  readonly rows: readonly (readonly CopiedCell[])[];
  /** The block of merged cells that begins at a cell, for each cell. */
  readonly merges: readonly (readonly (Zone | undefined)[])[];
  readonly isCut: boolean;
}

export interface CopiedCell {
  readonly content: string;
  readonly style: Cell["style"];
  readonly format: Cell["format"];
  readonly compiledFormula: CompiledFormula | undefined;
  readonly evaluatedCell: EvaluatedCell;
  readonly position: { readonly sheetId: string; readonly row: number; readonly col: number };
}

/** What lies on the grid's own clipboard, or null when nothing does. */
export function copiedCells(getters: object): CopiedCells | null {
  return clipboards.get(getters)?.copied() ?? null;
}

/** Empties the grid's own clipboard: what was cut is pasted once. */
export function forgetCopied(getters: object): void {
  clipboards.get(getters)?.forget();
}

interface Kept {
  copiedData?: {
    cells?: CopiedCell[][];
    sheetId: string;
    zones: Zone[];
    merge?: { merges: (Zone | undefined)[][] };
  };
  status: string;
  _isCutOperation: boolean;
}

const EngineClipboard = registries.statefulUIPluginRegistry.get("clipboard");
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

class ReachableClipboard extends EngineClipboard {
  constructor(config: PluginConfig) {
    super(config);
    clipboards.set(config.getters, this);
  }

  copied(): CopiedCells | null {
    const { copiedData, _isCutOperation } = this as unknown as Kept;
    if (!copiedData?.cells) return null;
    const { cells, sheetId, zones, merge } = copiedData;
    return { rows: cells, sheetId, zones, merges: merge?.merges ?? [], isCut: _isCutOperation };
  }

  forget(): void {
    Object.assign(this, { copiedData: undefined, status: "invisible", _isCutOperation: false });
  }
}

const clipboards = new WeakMap<object, ReachableClipboard>();
registries.statefulUIPluginRegistry.replace("clipboard", ReachableClipboard);
