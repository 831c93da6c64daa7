const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");

/** A plugin of webpack that adds the license of every package whose code or values are in the bundle. */
class PackageLicenses {
  constructor(name, alsoUsed) {
    this.name = name;
    this.alsoUsed = alsoUsed;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("PackageLicenses", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "PackageLicenses", stage }, () => {
        const folders = new Set([...this.alsoUsed, ...bundledPackages(compilation)]);
        const texts = [...folders].sort().map(licenseText);
        compilation.emitAsset(this.name, new sources.RawSource(texts.join("\n")));
      });
    });
  }
}

function bundledPackages({ modules, chunkGraph }) {
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = bundled.flatMap((module) => [module, ...(module.modules ?? [])]).map(fileOf);
  return files.filter((file) => file.includes(`${sep}node_modules${sep}`)).map(packageFolder);
}

function fileOf(module) {
  return (module.resource ?? "").split("?")[0];
}

/** Packages put files named package.json into inner folders, too; those have no version. */
function packageFolder(file) {
  const folder = dirname(file);
  const description = join(folder, "package.json");
  if (existsSync(description) && JSON.parse(readFileSync(description, "utf8")).version) return folder;
  return packageFolder(folder);
}

function licenseText(folder) {
  const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8") : mitText(description);
  return `${description.name} ${description.version}\n\n${text.trim()}\n\n${"-".repeat(78)}\n`;
}

/** Some packages only name the MIT license and carry no text of it; the words are those of our own. */
function mitText({ name, license, author }) {
  const holder = author?.name ?? author;
  if (license !== "MIT" || !holder)
    throw new Error(`${name} has no license text, so it cannot be handed on.`);
  const ours = readFileSync(join(__dirname, "..", "..", "LICENSE"), "utf8");
  return ours.replace(/^Copyright .*$/m, () => `Copyright (c) ${holder}`);
}

module.exports = { PackageLicenses };
