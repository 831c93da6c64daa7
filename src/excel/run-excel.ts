import { HostError, type HostErrorCode } from "../app/host-error";

/** How a run may wait. */
export interface RunOptions {
  /** Excel's own `run`, from the office.js that the add-in was given. */
  readonly excel: Pick<typeof Excel, "run">;
  /** What is being done, for error reports: "read", "write", … */
  readonly operation: string;
  /** Units: milliseconds. `sync` can hang for ever while a file loads in the browser. */
  readonly timeLimit: number;
}

/**
 * Runs a batch against Excel, waiting while a person edits a cell.
 *
 * Errors: a `HostError` for everything that Excel refuses, and when it does not answer in time.
 */
export async function runExcel<Result>(
  options: RunOptions,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    // delayForCellEdit queues the run until editing ends instead of failing at once.
    return await inTime(options.excel.run({ delayForCellEdit: true }, batch), options);
  } catch (error) {
    throw error instanceof HostError
      ? error
      : new HostError(codeOf(error), options.operation, { cause: error });
  }
}

/** How long Excel may take to say whether a cell is being edited. */
const probeLimit = 5_000;

/** Whether a person at this machine is typing in a cell, so that Excel lets everything else wait. */
export async function isEditingCell(excel: RunOptions["excel"]): Promise<boolean> {
  // Not delayed, this run is refused while a cell is being edited.
  const asked = excel.run(async (context) => {
    context.application.load("calculationMode");
    await context.sync(); // Excel took it, or refused
  });
  const answer = asked.then(
    () => false,
    (error: unknown) => codeOf(error) === "editingCell",
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<false>((resolve) => (timer = setTimeout(resolve, probeLimit, false)));
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

function inTime<Result>(answer: Promise<Result>, options: RunOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(outOfTime, options.timeLimit);
    // A person may think over a cell for as long as they like: only an Excel that is not being edited has to answer.
    function outOfTime(): void {
      void isEditingCell(options.excel).then((isEditing) => {
        if (isEditing) timer = setTimeout(outOfTime, options.timeLimit);
        else reject(new HostError("noAnswer", options.operation));
      });
    }
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// Codes of office.js; messages are localized and not meant for users.
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "editingCell",
  AccessDenied: "protectedSheet",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  ItemAlreadyExists: "nameTaken",
  InvalidArgument: "invalid",
  InvalidOperation: "invalid",
  InsertDeleteConflict: "invalid",
  FilteredRangeConflict: "invalid",
  MergedRangeConflict: "invalid",
  NonBlankCellOffSheet: "invalid",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

// Asked by its code and not by its class: there may be more than one office.js about.
function codeOf(error: unknown): HostErrorCode {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return codes[code] ?? "other";
}
