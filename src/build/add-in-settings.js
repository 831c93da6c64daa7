const { URL } = require("node:url");

const microsofts = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const example = "npm run build -- --env site=https://planner.example.org/";
const known = ["site", "officeJs"];

/**
 * Where the add-in will be hosted and where it gets office.js from, as told on the command line.
 *
 * Errors: throws one sentence, which is all that webpack then prints.
 */
function addInSettings(env) {
  const unknown = Object.keys(env).filter((name) => !known.includes(name) && !name.startsWith("WEBPACK_"));
  if (unknown.length > 0)
    throw `There is no setting "${unknown[0]}": the settings are ${known.join(" and ")}.`;
  if (env.site === undefined)
    throw `Say under which address the add-in will be hosted, since the manifest names it: ${example}`;
  const { site, officeJs = microsofts } = env;
  checkAddress("site", site);
  if (!site.endsWith("/")) throw `The site is a folder, so its address ends in a slash: ${site}/`;
  checkAddress("officeJs", officeJs);
  if (!officeJs.endsWith(".js"))
    throw `The address of office.js ends in .js, as in ${microsofts}, but this one is ${officeJs}.`;
  return { site: new URL(site).href, officeJs: new URL(officeJs).href };
}

function checkAddress(name, address) {
  const start = `The ${name} must be an address such as ${name === "site" ? "https://planner.example.org/" : microsofts}`;
  if (!URL.canParse(address)) throw `${start}, but "${address}" is none.`;
  const { protocol, username, search, hash } = new URL(address);
  if (protocol !== "https:")
    throw `${start}: Excel loads add-ins over https only, but this one is ${address}.`;
  if (username !== "" || search !== "" || hash !== "" || /[?#]$/.test(address))
    throw `${start}, without user name, "?" and "#", but this one is ${address}.`;
}

module.exports = { addInSettings };
