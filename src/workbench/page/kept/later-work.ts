/** Work that is done a moment after there is a reason for it. */
export interface LaterWork {
  /** Says that there may be a reason now. */
  readonly look: () => void;
  /** Does what is waiting at once; resolves when nothing is left. */
  finish(): Promise<void>;
}

/** How a piece of work is to be done: the more attempts were in vain, and the more it hurries, the less it may wait. */
export interface Attempt {
  readonly number: number;
  readonly hurries: boolean;
}

/** Does work as long as it is due, with a pause before each time. */
export function laterWork(isDue: () => boolean, work: (attempt: Attempt) => Promise<void>): LaterWork {
  let running: Promise<void> | null = null;
  let hurries = false;
  let wake = (): void => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, hurries ? 0 : moment);
    });
  const run = async (): Promise<void> => {
    try {
      for (let number = 1; isDue(); number++) {
        await pause();
        await work({ number, hurries });
      }
    } finally {
      running = null;
    }
  };
  const look = (): void => {
    if (isDue()) running ??= run();
  };
  return {
    look,
    async finish() {
      hurries = true;
      wake();
      look();
      await running;
      hurries = false;
    },
  };
}

// Units: milliseconds.
const moment = 1000;
