import { cellText, type Cell } from "./cell";
import { nameKey } from "./name-key";

/** An ID that ends with a number: what goes before it, and the number as it is written. */
interface NumberedId {
  readonly prefix: string;
  readonly digits: string;
  readonly isNumber: boolean;
}

/** Digits that count exactly. */
const mostDigits = 15;

/**
 * The next ID in the pattern that a plan uses most: T01, T02, T03 go on with T04; T1 when there is no pattern.
 *
 * It is a number when the IDs of the pattern are numbers.
 */
export function nextTaskId(ids: readonly Cell[]): string | number {
  const numbered = ids.flatMap(numberedId);
  const pattern = usualPattern(numbered);
  const [last] = [...pattern].sort((a, b) => Number(b.digits) - Number(a.digits));
  if (!last) return freeId("T", { next: 1, width: 1 }, ids);
  const id = freeId(last.prefix, { next: Number(last.digits) + 1, width: last.digits.length }, ids);
  return last.isNumber ? Number(id) : id;
}

function numberedId(id: Cell): NumberedId[] {
  const [, prefix, digits] = /^(.*?)(\d+)$/s.exec(nameKey(id) === "" ? "" : cellText(id)) ?? [];
  if (prefix === undefined || digits === undefined || digits.length > mostDigits) return [];
  return [{ prefix, digits, isNumber: typeof id === "number" && prefix === "" }];
}

// Of two that are as usual, the one that comes last in the plan.
function usualPattern(numbered: readonly NumberedId[]): NumberedId[] {
  const groups = new Map<string, NumberedId[]>();
  for (const id of numbered) {
    const key = nameKey(id.prefix);
    const group = [...(groups.get(key) ?? []), id];
    groups.delete(key);
    groups.set(key, group);
  }
  return [...groups.values()].reduce<NumberedId[]>(
    (usual, group) => (group.length >= usual.length ? group : usual),
    [],
  );
}

function freeId(
  prefix: string,
  { next, width }: { next: number; width: number },
  ids: readonly Cell[],
): string {
  const taken = new Set(ids.map(nameKey));
  const idOf = (number: number) => prefix + String(number).padStart(width, "0");
  let number = next;
  while (taken.has(nameKey(idOf(number)))) number++;
  return idOf(number);
}
