import { texts } from "../texts";

/** A part of the pane that is loaded when it is needed did not come. */
export class PartNotLoaded extends Error {
  constructor(cause: unknown) {
    super(texts.failure.partNotLoaded, { cause });
    this.name = "PartNotLoaded";
  }
}

/** Loads a part of the pane that is not needed from the start. Errors: `PartNotLoaded` when it does not come. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new PartNotLoaded(error);
  }
}
