import type { CellPlace } from "./cell-place";
import { renameHeaders } from "./table-headers";
import { tableAt, type Workings } from "./workings";

/** What is to be written over headers of tables; kept until all is known, since headers are made unique. */
export interface HeaderWrites {
  /** Takes what is to be written into a cell when that is a header; says whether it is one. */
  take(place: CellPlace, text: () => string): boolean;
  /** Gives the headers their new names. */
  apply(): void;
}

/** Collects what one edit writes over headers. */
export function headerWrites(w: Workings): HeaderWrites {
  const byTable = new Map<string, Map<number, string>>();
  return {
    take(place, text) {
      const table = tableAt(w, place);
      if (!table?.showHeaders || place.row !== table.area.row) return false;
      const wanted = byTable.get(table.id) ?? new Map<number, string>();
      byTable.set(table.id, wanted.set(place.column - table.area.column, text()));
      return true;
    },
    apply() {
      for (const [id, wanted] of byTable) renameHeaders(w, id, wanted);
    },
  };
}
