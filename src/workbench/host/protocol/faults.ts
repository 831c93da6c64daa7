/** Makes a coming sync go wrong, for tests of what an add-in does then. */
export interface Faults {
  /** The next sync (or the one after `after` more) is refused with an error code of Excel and nothing is done. */
  refuse(code: string, options?: FaultOptions & { message?: string; httpStatus?: number }): void;
  /** The next sync (or a later one) is never answered. */
  hang(options?: FaultOptions): void;
}

export interface FaultOptions {
  /** Syncs that pass before it. */
  after?: number;
}

export type Fault = { kind: "hang" } | { kind: "refuse"; code: string; message: string; httpStatus: number };

/** Makes an empty plan of faults; `next` is called once for every sync. */
export function createFaults(): Faults & { next(): Fault | null } {
  let planned: { countdown: number; fault: Fault }[] = [];
  return {
    refuse: (code, { after = 0, message = `Refused on purpose: ${code}.`, httpStatus = 400 } = {}) =>
      void planned.push({ countdown: after, fault: { kind: "refuse", code, message, httpStatus } }),
    hang: ({ after = 0 } = {}) => void planned.push({ countdown: after, fault: { kind: "hang" } }),
    next: () => {
      const due = planned.find(({ countdown }) => countdown === 0);
      planned = planned
        .filter((one) => one !== due)
        .map((one) => ({ ...one, countdown: Math.max(0, one.countdown - 1) }));
      return due?.fault ?? null;
    },
  };
}
