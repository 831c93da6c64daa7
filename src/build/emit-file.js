/** A plugin of webpack that adds a file which no module stands for. */
class EmitFile {
  constructor(name, content) {
    this.name = name;
    this.content = content;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("EmitFile", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "EmitFile", stage }, () =>
        compilation.emitAsset(this.name, new sources.RawSource(this.content)),
      );
    });
  }
}

module.exports = { EmitFile };
