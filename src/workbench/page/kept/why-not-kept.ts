/** Why the browser keeps no copy of a workbook, in one sentence with what to do. */
export function whyNotKept(error: unknown, fileName: string): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  const reason = isFull ? "has no room left to keep" : "does not let the workbench keep";
  return `The browser ${reason} a copy of “${fileName}”: nothing is lost, but save it before you close the page.`;
}
