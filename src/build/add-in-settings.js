const { URL } = require("node:url");

const microsofts = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const example = "npm run build -- --env site=https://planner.example.org/";
const known = ["site", "officeJs", "contact"];

/**
 * Where the add-in will be hosted, where it gets office.js from, and whom its support page names, as told on the
 * command line. Nobody is named unless told.
 *
 * Errors: throws one sentence, which is all that webpack then prints.
 */
function addInSettings(env) {
  const unknown = Object.keys(env).filter((name) => !known.includes(name) && !name.startsWith("WEBPACK_"));
  if (unknown.length > 0) throw `There is no setting "${unknown[0]}": the settings are ${listed(known)}.`;
  if (env.site === undefined)
    throw `Say under which address the add-in will be hosted, since the manifest names it: ${example}`;
  const { site, officeJs = microsofts } = env;
  checkAddress("site", site);
  if (!site.endsWith("/")) throw `The site is a folder, so its address ends in a slash: ${site}/`;
  checkAddress("officeJs", officeJs);
  if (!officeJs.endsWith(".js"))
    throw `The address of office.js ends in .js, as in ${microsofts}, but this one is ${officeJs}.`;
  const contact = env.contact === undefined ? null : contactOf(env.contact);
  return { site: new URL(site).href, officeJs: new URL(officeJs).href, contact };
}

function listed(names) {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A mail address or a page, with how it is shown and where its link leads. */
function contactOf(contact) {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact)) return { href: `mailto:${contact}`, text: contact };
  if (URL.canParse(contact) && new URL(contact).protocol === "https:") {
    const { href } = new URL(contact);
    return { href, text: href };
  }
  throw `The contact is a mail address or a page that begins with https://, but "${contact}" is neither.`;
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
