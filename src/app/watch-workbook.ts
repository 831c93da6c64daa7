import type { WorkbookPort } from "./workbook-port";

/**
 * Calls back once things have been quiet for a moment after somebody changed the workbook, whoever it was.
 *
 * Units: milliseconds. Many changes at once, such as a paste or a busy colleague, make one call.
 */
export async function watchWorkbook(
  port: WorkbookPort,
  onSettled: (by: "here" | "elsewhere") => void,
  quiet = 200,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = await port.watch(({ by }) => {
    clearTimeout(timer);
    timer = setTimeout(() => onSettled(by), quiet);
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
