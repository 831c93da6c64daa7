import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import webpack, { type Configuration, type StatsModule } from "webpack";

interface BuiltAddIn {
  /** Every file of the folder, by its path with slashes. */
  files: Map<string, Buffer>;
  /** The source files and packages that went into it. */
  modules: string[];
}

/** Builds the add-in into a folder, as `npm run build -- --env …` does. */
export async function buildAddIn(folder: string, env: Record<string, string>): Promise<BuiltAddIn> {
  const config = await addInConfig(env);
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (done && !done.hasErrors()) resolve(done);
      else reject(error ?? new Error(done?.toString({ all: false, errors: true })));
    });
  });
  const { modules = [] } = stats.toJson({ all: false, modules: true, nestedModules: true });
  return { files: filesOf(folder), modules: modules.flatMap(namesOf) };
}

/** What webpack.config.js makes of settings, or throws at wrong ones. */
export async function addInConfig(env: Record<string, string>): Promise<Configuration> {
  const file = join(__dirname, "..", "..", "webpack.config.js");
  const { default: makeConfig } = (await import(file)) as {
    default: (env: Record<string, string>) => Configuration;
  };
  return makeConfig(env);
}

function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path)]),
  );
}

function namesOf({ name = "", modules = [] }: StatsModule): string[] {
  return [name, ...modules.flatMap(namesOf)];
}
