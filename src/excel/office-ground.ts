/**
 * The color of the ground on which Office shows the pane in the theme that the person chose, such as "#262626".
 *
 * Null where Office does not tell: on the web, and before office.js knows its host.
 */
export function officeGround(): string | null {
  try {
    const { officeTheme } = Office.context as { officeTheme?: Partial<Office.OfficeTheme> };
    return officeTheme?.bodyBackgroundColor ?? null;
  } catch {
    // A host without themes may throw instead of giving nothing.
    return null;
  }
}
