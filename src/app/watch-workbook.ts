import type { WorkbookPort } from "./workbook-port";

/** Units: milliseconds. */
const waits = {
  /** A single change is told almost at once. */
  first: 10,
  /** Of changes that follow each other, such as a paste or a busy colleague, the end is waited for. */
  next: 200,
  /** After so long without a change the next one is a first one again. */
  apart: 1_000,
  /** Where changes never end, what happened so far is told all the same. */
  longest: 2_000,
} as const;

/** Calls back soon after somebody changed the workbook: for many changes at once, from elsewhere if any of them was. */
export async function watchWorkbook(
  port: WorkbookPort,
  onSettled: (by: "here" | "elsewhere") => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let others = false;
  let lastAt = -Infinity;
  let untoldSince = Infinity;
  const settle = () => {
    const by = others ? "elsewhere" : "here";
    others = false;
    untoldSince = Infinity;
    onSettled(by);
  };
  const stop = await port.watch(({ by }) => {
    others ||= by === "elsewhere";
    const now = Date.now();
    const wait = now - lastAt < waits.apart ? waits.next : waits.first;
    lastAt = now;
    untoldSince = Math.min(untoldSince, now);
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(wait, untoldSince + waits.longest - now));
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
