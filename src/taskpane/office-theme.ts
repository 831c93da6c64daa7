/** Colors that the pane can be shown in. */
export type Theme = "light" | "dark";

/**
 * Shows the pane as light or dark as the Office around it, and follows when that changes.
 *
 * Where Office does not tell, the colors are those that the person chose for the whole machine. Excel has no event for
 * it among those that the planner asks for; but to choose another theme one leaves the pane, so it looks on return.
 */
export function followOfficeTheme(root: HTMLElement, groundColor: () => string | null): void {
  const show = (): void => {
    const theme = themeOn(groundColor());
    if (theme) root.dataset["theme"] = theme;
    else delete root.dataset["theme"];
  };
  show();
  addEventListener("focus", show);
  document.addEventListener("visibilitychange", show);
}

/** What can be read on a ground such as "#262626" or "262626"; null when that is no color. */
export function themeOn(groundColor: string | null): Theme | null {
  const [, ...parts] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(groundColor ?? "") ?? [];
  if (parts.length === 0) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  // How light a color looks. Source: ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < middleGrey ? "dark" : "light";
}

const middleGrey = 128;
