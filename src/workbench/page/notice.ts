import { element } from "./element";

/** Tells the person something in a strip below the toolbar, until they close it or there is something newer. */
export function showNotice(text: string): void {
  element("notice-text", HTMLElement).textContent = text;
  element("notice", HTMLElement).hidden = false;
}

/** Takes away what was told. */
export function hideNotice(): void {
  element("notice", HTMLElement).hidden = true;
  element("notice-text", HTMLElement).textContent = "";
}
