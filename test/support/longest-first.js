const Sequencer = require("@jest/test-sequencer").default;

/** What took longest when it was last measured, the longest first; the end of `.ci/run` tells what does now. */
const slowest = [
  "equality/libreoffice",
  "equality/domain-and-engine-1",
  "equality/domain-and-engine-2",
  "equality/domain-and-engine-3",
  "equality/domain-and-engine-4",
  "gestures/keys.browser",
  "workbench/page/five-minutes.browser",
  "excel/faults-of-actions",
  "equality/round-trips",
  "equality/rearranged",
  "taskpane/plan.browser",
  "excel/set-up",
  "cli/workbook",
  "excel/append-rows",
  "excel/print-agreement",
].map((file) => `/test/${file}.test.ts`);

/** Starts what takes minutes first, so that no worker is left alone with it at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    // A machine that has run them all before knows better.
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
};

function turnOf({ path }) {
  const turn = slowest.findIndex((end) => path.replaceAll("\\", "/").endsWith(end));
  return turn === -1 ? slowest.length : turn;
}
