import type { Book } from "./book";

/** Keeps track of whether a person is typing in a cell, and tells when that is over. */
export function cellEditMode(): Book["cellEditMode"] {
  let active = false;
  let waiting: (() => void)[] = [];
  return {
    get active() {
      return active;
    },
    onEnd(callback) {
      if (active) waiting.push(callback);
      else callback();
    },
    begin() {
      active = true;
    },
    end() {
      active = false;
      const told = waiting;
      waiting = [];
      for (const callback of told) callback();
    },
  };
}
