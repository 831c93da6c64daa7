const { createServer } = require("node:net");

/**
 * Says in one sentence that another program has the port, before the server says it in twenty lines.
 *
 * Errors: throws that sentence.
 */
async function refuseTakenPort(host, port) {
  const probe = createServer();
  const isFree = await new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => resolve(true));
  });
  if (!isFree)
    throw `Port ${port} is taken by another program. The manifest names this port, so end that program, then try again.`;
  await new Promise((resolve) => probe.close(resolve));
}

module.exports = { refuseTakenPort };
