import { spawnSync } from "node:child_process";
import { findProgram } from "./find-program";

/** A program that tests need, and the Debian package that brings it. */
export interface NeededProgram {
  /** What people call it, for the sentence that asks them to install it. */
  title: string;
  /** Commands to look for on the path, and full paths to look at, in this order. */
  commands: readonly string[];
  packageName: string;
}

/**
 * Where a program is, installed first where this machine allows it: Debian's packages, as root.
 *
 * Errors: a sentence that says what to install, when it is missing and cannot be installed here.
 */
export function ensureDebianPackage(needed: NeededProgram): string {
  const found = findProgram(needed.commands);
  if (found !== null) return found;
  if (!canInstall()) throw new Error(whatToInstall(needed));
  install(needed.packageName);
  const installed = findProgram(needed.commands);
  if (installed === null)
    throw new Error(`Package ${needed.packageName} is installed, yet brought no ${needed.title}.`);
  return installed;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && findProgram(["apt-get"]) !== null;
}

function whatToInstall({ title, packageName, commands }: NeededProgram): string {
  return `${title} is missing: install it (on Debian: apt-get install ${packageName}). Looked for ${commands.join(", ")}.`;
}

function install(packageName: string): void {
  runAptGet(["update"]);
  runAptGet(["install", "-y", "--no-install-recommends", packageName]);
}

const installMinutes = 10;

function runAptGet(parameters: readonly string[]): void {
  // Another installation may hold the lock for a while: wait for it rather than fail.
  const result = spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    encoding: "utf8",
    timeout: installMinutes * 60_000,
  });
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr.trim();
  throw new Error(`apt-get ${parameters.join(" ")} failed: ${reason}`);
}
