import { areaHolds } from "./a1";
import { textAt } from "./cell-reading";
import { registries } from "./engine";
import { bodyArea } from "./table-geometry";
import { tableAt, type Workings } from "./workings";

/** Lets the grid's filter menus show what the book's tables are filtered by. */
export function showFilters(w: Workings): void {
  books.set(w.model.config.custom, w);
}

const books = new WeakMap<object, Workings>();

interface Position {
  sheetId: string;
  row: number;
  col: number;
}

const EngineFilters = registries.statefulUIPluginRegistry.get("evaluation_filter") as unknown as new (
  config: ConfigWithCustom,
) => object;
type ConfigWithCustom = { custom: object };

// The book hides rows itself; the engine is left with showing which values are chosen.
class BookFilters extends EngineFilters {
  readonly #custom: object;
  constructor(config: ConfigWithCustom) {
    super(config);
    this.#custom = config.custom;
  }
  getFilterValue(position: Position): { filterType: "values"; hiddenValues: string[] } | undefined {
    const hiddenValues = this.getFilterHiddenValues(position);
    return hiddenValues.length > 0 ? { filterType: "values", hiddenValues } : undefined;
  }
  getFilterHiddenValues(position: Position): string[] {
    const w = books.get(this.#custom);
    return w ? hiddenValues(w, position) : [];
  }
  isFilterActive(position: Position): boolean {
    return this.getFilterHiddenValues(position).length > 0;
  }
}
registries.statefulUIPluginRegistry.replace("evaluation_filter", BookFilters as never);

function hiddenValues(w: Workings, { sheetId, row, col }: Position): string[] {
  const table = tableAt(w, { sheetId, row, column: col });
  if (!table || areaHolds(bodyArea(table), row, col)) return [];
  const chosen = table.filters[table.columns[col - table.area.column]?.id ?? ""];
  if (!chosen) return [];
  const visible = new Set(chosen.map((text) => text.toLowerCase()));
  const { row: first, rowCount } = bodyArea(table);
  const rows = Array.from({ length: rowCount }, (_none, r) => first + r);
  const hidden = rows.filter(
    (one) => !visible.has(textAt(w, { sheetId, row: one, column: col }).toLowerCase()),
  );
  return [
    ...new Set(hidden.map((one) => w.getters.getEvaluatedCell({ sheetId, row: one, col }).formattedValue)),
  ];
}
