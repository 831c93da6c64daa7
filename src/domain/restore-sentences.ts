/** What to say about a planner whose tables became plain cells, and about what stands in the way of making them again. */
export const restoreSentences = {
  "workbook.plainCells":
    "the tables of {sheets} became plain cells, as other programs leave them, so nothing there counts. They can be made again, and what was typed stays.",
  "workbook.hiddenHeaders":
    "the header rows of {sheets} are hidden, so nobody sees what the columns are, and formulas that name a header show errors. Making the tables again shows them, and what was typed stays.",
  "workbook.headerRowTaken":
    "something stands in row {row} of sheet “{sheet}”, where its hidden headers belong. Move it elsewhere, then make the tables again.",
  "workbook.headersAreRows":
    "the headers of {sheets} became ordinary rows of their tables, as another program saved them, so formulas count them and sorting moves them. The tables can be made again, and what was typed stays.",
  "workbook.headerIsRow":
    "the headers became the first row of the table, as another program saved it, so nothing was written. Make the tables again under Check, then try again.",
  "workbook.headerNeeded":
    "the header row of the table is hidden, so no column can be added or named and nothing was written. Make the tables again under Check, which shows it, then try again.",
  "workbook.restoreUnfinished":
    "making the tables again was begun and not finished, so some formulas may be missing. The button below finishes it.",
  "workbook.restoreChanged":
    "somebody changed the workbook since you looked, so nothing was made. Look at what it will do now, then try again.",
  "workbook.tableRenamed":
    "the table is called {found} now, so no formula can be written that names it. Rename it back, then make the tables again.",
  "workbook.headersMoved":
    "the headers on sheet “{sheet}” stand in row {row}, where row {expected} is right. Insert or delete rows above them, then make the tables again.",
  "workbook.headerLost":
    "no column on sheet “{sheet}” has the header “{header}”, so its formulas could not be written. Type that header above its column, or above a blank one beside the others, then make the tables again.",
  "workbook.headerTwice":
    "the header “{header}” stands twice on sheet “{sheet}”, and a table needs different ones. Rename one, then make the tables again.",
  "workbook.headersUnknown":
    "the sheet “{sheet}” has none of the headers that belong there, so no table can be made of it. Put them back, or rename the sheet to have a new one made, then make the tables again.",
} as const;
