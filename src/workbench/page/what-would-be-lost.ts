/** What the workbench says about a file that holds more than it keeps: after opening it. */
export function whatIsNotShown(fileName: string, things: readonly string[]): string {
  return `${fileName} also holds ${listed(things)}: the workbench does not show them and cannot save them. Keep the file.`;
}

/** The same, before it is saved over. */
export function whatWouldBeLost(fileName: string, things: readonly string[]): string {
  return `“${fileName}” also holds ${listed(things)}. The file that is saved will not hold them.`;
}

function listed(things: readonly string[]): string {
  return new Intl.ListFormat("en").format(things);
}
