import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(resolve(__dirname, "../..", name), "utf8"));
}

const { devDependencies } = readJson("package.json") as { devDependencies: Record<string, string> };
const { packages } = readJson("package-lock.json") as { packages: Record<string, LockedPackage> };
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("every machine installs the same packages:", () => {
  test("package.json names exact versions", () => {
    const ranges = Object.entries(devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test("the lock file pins what is in a package and not where it came from", () => {
    const loose = installed.filter(([, { integrity, resolved }]) => !integrity || resolved !== undefined);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test("the lock file holds the parts for systems other than the one it was made on", () => {
    const wanted = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [path, name] as const),
    );
    const missing = wanted.filter(([path, name]) => !isLocked(path, name));
    expect(missing.map(([path, name]) => `${path} wants ${name}`)).toEqual([]);
  });
});

/** Node looks in the package's own folder first, then in every folder above it. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in packages) return true;
  const above = path.lastIndexOf("/node_modules/");
  return above === -1 ? `node_modules/${name}` in packages : isLocked(path.slice(0, above), name);
}
