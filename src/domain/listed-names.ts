import { type Cell, isCellError } from "./cell";
import { nameKey } from "./name-key";
import { spacelessKey } from "./spaceless-key";

/** The names of a list, prepared for looking up many. */
export interface ListedNames {
  readonly keys: ReadonlySet<string>;
  /** One listed name for each name without its spaces and with signs that look alike made the same. */
  readonly bySpacelessKey: ReadonlyMap<string, Cell>;
}

/** The names of a list as they can be looked up; blank cells and Excel errors are no names. */
export function listedNames(names: readonly Cell[]): ListedNames {
  const bySpacelessKey = new Map(names.map((name) => [spacelessKey(name), name]));
  bySpacelessKey.delete("");
  return { keys: new Set(names.map(nameKey)), bySpacelessKey };
}

/** Whether a name is on the list, in capitals or not. */
export function isListed(name: Cell, { keys }: ListedNames): boolean {
  return !isCellError(name) && keys.has(nameKey(name));
}

/** The listed name that looks the same as this one, spaces aside; null when there is none. */
export function listedButForSpaces(name: Cell, { bySpacelessKey }: ListedNames): Cell {
  return bySpacelessKey.get(spacelessKey(name)) ?? null;
}
