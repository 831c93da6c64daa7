import type { WorkbookPort } from "./workbook-port";

/**
 * Calls back once things have been quiet for a moment after somebody changed the workbook, whoever it was.
 *
 * Units: milliseconds. Many changes at once, such as a paste or a busy colleague, make one call: from elsewhere if
 * any of them was.
 */
export async function watchWorkbook(
  port: WorkbookPort,
  onSettled: (by: "here" | "elsewhere") => void,
  quiet = 200,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let others = false;
  const settle = () => {
    const by = others ? "elsewhere" : "here";
    others = false;
    onSettled(by);
  };
  const stop = await port.watch(({ by }) => {
    others ||= by === "elsewhere";
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
