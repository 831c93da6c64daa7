import type { EngineCommand } from "./engine";
import type { Workings } from "./workings";

/** A command of the grid with all that it says. */
export type Sent = EngineCommand & Readonly<Record<string, unknown>>;

/** Makes an edit of the book of a gesture; null where the engine may do it by itself. */
export type Translate = (w: Workings, sent: Sent) => (() => void) | null;
