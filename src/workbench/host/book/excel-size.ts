/** The number of rows and columns that every sheet of Excel has. */
export const excelRows = 1_048_576;
export const excelColumns = 16_384;

/** Widths and heights that Excel's cells have when nobody chose any. Units: pixels. */
export const usualColumnWidth = 64;
export const usualRowHeight = 20;
