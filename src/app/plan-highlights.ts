import type { Area } from "../workbook/area";
import type { StoredColumn, Table } from "../workbook/define-table";
import type { Highlight, HighlightLook } from "../workbook/highlight";
import type { HighlightRule } from "../workbook/highlight-rule";
import { firstBodyRow, type LaidColumn } from "../workbook/layout";
import { barColor, highlightLooks } from "../workbook/looks";
import { kindRow, partnerScoresTable } from "../workbook/partner-scores.table";
import { columnLetters } from "../workbook/references";
import { bodyOf, columnBlocks, movableCell, positionsOfKind } from "./laid-columns";
import type { TableContent } from "./set-up-content";
import type { Write } from "./write";

/** What marks the cells of a table by itself. */
export function highlightsOf(content: TableContent): Write[] {
  const { table, columns } = content;
  const cells = Object.fromEntries(
    columns.map(({ key, position }) => [key, `$${columnLetters(position)}${firstBodyRow + 1}`]),
  );
  const blockOf = (kind: StoredColumn["kind"]): Area[] => {
    const [column, ...others] = positionsOfKind(content, kind);
    if (column === undefined) return [];
    return [{ row: firstBodyRow, rowCount: content.rows.length, column, columnCount: 1 + others.length }];
  };
  return [
    ...table.highlights.flatMap((highlight) => highlightWrites(content, highlight, cells)),
    ...blockOf("ratings").flatMap((area) => ratingHighlights(table.sheet, area)),
    ...blockOf("answer").flatMap((area) => answerHighlights(table, area)),
  ];
}

function answerHighlights({ sheet, highlights }: Table, area: Area): Write[] {
  const answer = `${columnLetters(area.column)}${area.row + 1}`;
  return highlights.flatMap((highlight): Write[] =>
    highlight.kind === "answers"
      ? [{ write: "highlight", sheet, area, rule: whenRule(highlight.formula(answer), highlight.look) }]
      : [],
  );
}

/** What marks ratings that are not allowed, and columns that do not count. */
export function ratingHighlights(sheet: string, area: Area): Write[] {
  const rating = `${columnLetters(area.column)}${area.row + 1}`;
  const kind = movableCell(kindRow - 1, area.column);
  return partnerScoresTable.highlights.flatMap((highlight): Write[] => {
    if (highlight.kind !== "ratings") return [];
    return [
      { write: "highlight", sheet, area, rule: whenRule(highlight.formula(rating, kind), highlight.look) },
    ];
  });
}

function whenRule(formula: string, look: HighlightLook): HighlightRule {
  return { kind: "when", formula: `=${formula}`, look: highlightLooks[look] };
}

function highlightWrites(
  content: TableContent,
  highlight: Highlight,
  cells: Record<string, string>,
): Write[] {
  if (highlight.kind === "ratings" || highlight.kind === "answers") return [];
  const { sheet } = content.table;
  const marked = content.columns.filter((column) => isMarked(column, highlight));
  const rule: HighlightRule =
    highlight.kind === "bar"
      ? { kind: "bar", color: barColor, minimum: highlight.minimum, maximum: highlight.maximum }
      : whenRule(highlight.formula(cells), highlight.look);
  return columnBlocks(marked).map((block) => {
    return { write: "highlight", sheet, area: bodyOf(content, block[0] as LaidColumn, block.length), rule };
  });
}

function isMarked(
  column: LaidColumn,
  highlight: Exclude<Highlight, { kind: "ratings" | "answers" }>,
): boolean {
  if (highlight.kind === "bar") return column.key === highlight.column;
  return highlight.columns?.includes(column.key) ?? true;
}
