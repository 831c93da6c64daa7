/**
 * Takes what belongs to a page's id, as long as no other living page has it. The browser itself gives it free when
 * the page is closed, and when it crashes.
 *
 * Gives back how to give it free, or null when another page has it.
 */
export function lockPage(id: string): Promise<(() => void) | null> {
  const { promise: freed, resolve: free } = resolvable();
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`workbench ${id}`, { signal: AbortSignal.timeout(patience) }, () => {
        resolve(free);
        return freed;
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === "TimeoutError") resolve(null);
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
}

// A page that is loaded anew may still be leaving. Units: milliseconds.
const patience = 2000;

function resolvable(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
