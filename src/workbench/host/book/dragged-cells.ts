import { registries, type Cell, type UIPlugin } from "./engine";

/** A cell that a person filled by dragging from others. */
export interface DraggedCell {
  readonly row: number;
  readonly col: number;
  readonly originRow: number;
  readonly originCol: number;
  readonly content?: string;
  readonly style?: Cell["style"];
  readonly format?: Cell["format"];
}

/** What the last dragging comes to; the engine only works it out and writes nothing. */
export function takeDragged(getters: object): DraggedCell[] {
  return dragged.get(getters)?.splice(0) ?? [];
}

const EngineAutofill = registries.featurePluginRegistry.get("autofill");
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

class PlannedAutofill extends EngineAutofill {
  readonly #cells: DraggedCell[] = [];

  constructor(config: PluginConfig) {
    super(config);
    dragged.set(config.getters, this.#cells);
  }

  autofillCell(_sheetId: string, cell: DraggedCell): void {
    this.#cells.push(cell);
  }

  autofillMerge(): void {
    // Merged cells do not spread by dragging.
  }

  autofillBorders(): void {
    // Borders are part of the looks that the book keeps.
  }

  autofillConditionalFormats(): void {
    // Rules belong to the cells they were made for.
  }

  autofillDataValidations(): void {
    // As above: no cell loses its drop-down.
  }
}

const dragged = new WeakMap<object, DraggedCell[]>();
registries.featurePluginRegistry.replace("autofill", PlannedAutofill);
