const Sequencer = require("@jest/test-sequencer").default;

/** What took longest when it was last measured, the longest first; the end of `.ci/run` tells what does now. */
const slowest = [
  "gestures/sequences-0",
  "gestures/sequences-1",
  "gestures/sequences-2",
  "gestures/sequences-3",
  "excel/faults-of-actions",
  "equality/round-trips",
  "workbench/page/files.browser",
  "taskpane/restore.browser",
  "equality/libreoffice",
  "taskpane/partner.browser",
  "taskpane/accessibility.browser",
  "workbench/page/five-minutes.browser",
  "excel/mend",
  "equality/rearranged",
  "cli/typed-stage-issues",
  "taskpane/ranking.browser",
  "excel/restore-tables",
  "taskpane/plan.browser",
  "taskpane/every-look.browser",
  "taskpane/refusals.browser",
  "taskpane/first-planner.browser",
  "cli/typed-issues",
  "taskpane/today.browser",
  "cli/workbook",
  "excel/print-agreement",
  "workbench/page/tables.browser",
  "taskpane/set-up.browser",
  "taskpane/entry.browser",
  "gestures/keys.browser",
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
