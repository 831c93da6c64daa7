/** The number of rows and columns that every sheet of Excel has. */
export const excelRows = 1_048_576;
export const excelColumns = 16_384;
