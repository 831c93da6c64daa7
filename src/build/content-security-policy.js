const { URL } = require("node:url");

/**
 * What the pane may load: its own files, and office.js with the parts that office.js loads from beside itself.
 *
 * Source: office.js 1.1.110 takes its scripts, texts and, for a host it does not know, a warning in a frame from its
 * own folder; it needs no connection, since it talks to Excel by messages. Its usage data are not let out.
 */
function contentSecurityPolicy(officeJs) {
  const origin = URL.canParse(officeJs) ? new URL(officeJs).origin : "'self'";
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", origin],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "frame-src": [origin],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources)].join(" "))
    .join("; ");
}

module.exports = { contentSecurityPolicy };
