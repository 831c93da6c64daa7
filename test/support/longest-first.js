const Sequencer = require("@jest/test-sequencer").default;

/** Starts what takes minutes first, so that no worker is left alone with it at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => isLong(other) - isLong(one));
  }
};

function isLong({ path }) {
  return Number(/[\\/]equality[\\/](domain-and-engine|rearranged|round-trips)/.test(path));
}
