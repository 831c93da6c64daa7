import { type Cell, cellText, isCellError } from "./cell";
import { visibleName } from "./visible-name";
import { lookAlikeKey } from "./look-alike-key";
import { nameKey } from "./name-key";

/** A cell with a name, and whether it stands in the list from which other cells take it. */
export interface NamedCell {
  readonly cell: Cell;
  readonly isListed: boolean;
}

/** Cells whose names look the same to a reader and are not one and the same. */
export interface NameGroup<Named extends NamedCell = NamedCell> {
  /** The one spelling for all of them: as listed, else as most of them have it, without signs that nobody sees. */
  readonly name: string;
  readonly cells: readonly Named[];
  /** Those that are spelled otherwise. */
  readonly differing: readonly Named[];
  /** How many names they are to the rules. */
  readonly spellings: number;
  /** How many of these the list has. */
  readonly listedSpellings: number;
}

/** Finds the names that look the same and differ in signs, and those with a sign that nobody sees; capitals do not count. */
export function nameGroups<Named extends NamedCell>(cells: readonly Named[]): NameGroup<Named>[] {
  const groups = new Map<string, [Named, ...Named[]]>();
  for (const named of cells) {
    const key = isCellError(named.cell) ? "" : lookAlikeKey(named.cell);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(named);
    else groups.set(key, [named]);
  }
  return [...groups.values()].map(groupOf).filter(({ differing }) => differing.length > 0);
}

function groupOf<Named extends NamedCell>(group: readonly [Named, ...Named[]]): NameGroup<Named> {
  const listed = group.filter(({ isListed }) => isListed);
  const name = visibleName(cellText((listed[0] ?? usual(group)).cell));
  const key = nameKey(name);
  return {
    name,
    cells: group,
    differing: group.filter(({ cell }) => nameKey(cell) !== key),
    spellings: spellingsOf(group),
    listedSpellings: spellingsOf(listed),
  };
}

function spellingsOf(cells: readonly NamedCell[]): number {
  return new Set(cells.map(({ cell }) => nameKey(cell))).size;
}

// Of two that come as often the upper one.
function usual<Named extends NamedCell>(group: readonly [Named, ...Named[]]): Named {
  const [first] = group;
  const counts = new Map<string, number>();
  for (const { cell } of group) counts.set(nameKey(cell), (counts.get(nameKey(cell)) ?? 0) + 1);
  const countOf = ({ cell }: Named) => counts.get(nameKey(cell)) ?? 0;
  return group.reduce((most, named) => (countOf(named) > countOf(most) ? named : most), first);
}
