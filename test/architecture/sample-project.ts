import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A small project under this project's own rules, made to break them. */
export interface SampleProject {
  /** What a tool of `node_modules` prints when it runs there; the tool may well find fault. */
  run(tool: string, ...parameters: string[]): string;
  remove(): void;
}

/** Makes a project in a temporary folder from file contents by path, with the settings of this project. */
export function createSampleProject(files: Record<string, string>): SampleProject {
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  for (const path of settings) cpSync(join(projectFolder, path), join(folder, path));
  symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, content] of Object.entries(files)) writeAt(join(folder, path), content);
  return {
    run: (tool, ...parameters) => runTool(folder, tool, parameters),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a tool of `node_modules` prints about the project itself. */
export function runOnProject(tool: string, ...parameters: string[]): string {
  return runTool(projectFolder, tool, parameters);
}

const projectFolder = resolve(__dirname, "../..");

const settings = [
  "package.json",
  "tsconfig.json",
  "src/domain/tsconfig.json",
  "src/workbook/tsconfig.json",
  "eslint.config.mjs",
  ".dependency-cruiser.cjs",
];

function writeAt(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function runTool(folder: string, tool: string, parameters: readonly string[]): string {
  const script = join(projectFolder, "node_modules", tool);
  const result = spawnSync(process.execPath, [script, ...parameters], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.stdout === "") throw new Error(`${tool} printed nothing: ${result.stderr}`);
  return result.stdout;
}
