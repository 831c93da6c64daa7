import type { Page } from "playwright-core";

/** Copies in another program, from which the clipboard has a text and perhaps HTML. */
export async function copyElsewhere(
  page: Page,
  { text, html }: { text: string; html?: string },
): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async (copied) => {
      const parts = {
        "text/plain": copied.text,
        ...(copied.html === undefined ? {} : { "text/html": copied.html }),
      };
      const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    { text, html },
  );
}
