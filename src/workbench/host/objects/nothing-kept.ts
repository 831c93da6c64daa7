import type { Answers } from "./object-kinds";

/** What may lie on a sheet in Excel and a workbook of the workbench never holds: shapes, pivot tables, comments. */
export const nothingKept: Answers<"ShapeCollection" | "PivotTableCollection" | "CommentCollection"> = {
  items: () => [],
  item: () => null,
};
