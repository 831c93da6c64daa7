import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Where a program is on this machine: the first of these commands or full paths that exists, else null. */
export function findProgram(names: readonly string[]): string | null {
  return names.flatMap(placesToLook).find((place) => existsSync(place)) ?? null;
}

function placesToLook(name: string): string[] {
  if (isAbsolute(name)) return [name];
  const suffix = process.platform === "win32" ? ".exe" : "";
  return folders().map((folder) => join(folder, name + suffix));
}

function folders(): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}
