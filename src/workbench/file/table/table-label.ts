/** The name a table's part carries until its own is written, by which it is found among the file's parts. */
export function tableLabel(index: number): string {
  return `TablePart_${index}_`;
}
