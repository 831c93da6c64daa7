const developmentSite = "https://localhost:3000/";

/** The manifest with the addresses of the site where the add-in is hosted, instead of those of development. */
function manifestForSite(manifest, site) {
  const inXml = site.replaceAll("&", "&amp;");
  return manifest.replaceAll(developmentSite, () => inXml);
}

module.exports = { developmentSite, manifestForSite };
