const Sequencer = require("@jest/test-sequencer").default;

/** What took longest when it was last measured, the longest first; the end of `.ci/run` tells what does now. */
const slowest = [
  "excel/faults-of-actions",
  "gestures/sequences-0",
  "gestures/sequences-1",
  "workbench/page/files.browser",
  "equality/round-trips",
  "taskpane/refusals.browser",
  "taskpane/restore.browser",
  "equality/rearranged",
  "equality/libreoffice",
  "excel/set-up",
  "cli/workbook",
  "excel/mend-any-damage",
  "taskpane/every-look.browser",
  "workbench/page/five-minutes.browser",
  "cli/report",
  "excel/hidden-headers",
  "taskpane/plan.browser",
  "taskpane/today.browser",
  "excel/mend",
  "cli/typed-issues",
  "gestures/keys.browser",
  "cli/typed-stage-issues",
  "taskpane/repair.browser",
  "taskpane/accessibility.browser",
  "taskpane/partner.browser",
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
