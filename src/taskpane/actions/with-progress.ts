import type { Pane } from "../pane";
import type { Activity, Waiting } from "../pane-state";

/** Units: milliseconds. What takes longer is said, and asked for why. */
const patience = 1_000;

/**
 * Does something with the workbook; once it takes over a second, the pane says so, and whether Excel is waiting for
 * a cell that is being edited.
 */
export async function withProgress<Result>(
  pane: Pane,
  waiting: { readonly as: "running" | "reading"; readonly activity: Activity },
  work: () => Promise<Result>,
): Promise<Result> {
  const tell = (told: Pick<Waiting, "isSlow" | "isEditingCell">): void =>
    pane.change({
      [waiting.as]: {
        activity: waiting.activity,
        cancel: pane.state()[waiting.as]?.cancel ?? null,
        ...told,
      },
    });
  tell({ isSlow: false, isEditingCell: false });
  const stopAsking = askRepeatedly(async (isOver) => {
    if (!isOver()) tell({ isSlow: true, isEditingCell: pane.state()[waiting.as]?.isEditingCell ?? false });
    const isEditingCell = await pane.port.isEditingCell();
    if (!isOver()) tell({ isSlow: true, isEditingCell });
  });
  try {
    return await work();
  } finally {
    stopAsking();
    pane.change({ [waiting.as]: null });
  }
}

// The next question waits for the answer to the one before.
function askRepeatedly(ask: (isOver: () => boolean) => Promise<void>): () => void {
  let isOver = false;
  let timer = setTimeout(turn, patience);
  function turn(): void {
    void ask(() => isOver).then(() => {
      if (!isOver) timer = setTimeout(turn, patience);
    });
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
