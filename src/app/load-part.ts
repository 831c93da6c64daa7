import { HostError } from "./host-error";

/** Loads a part of the planner that is not needed from the start. Errors: a `HostError` when it does not come. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new HostError("partNotLoaded", "load", { cause });
  }
}
