import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ensureDebianPackage, type NeededProgram } from "./install-debian-package";

const needed: NeededProgram = {
  title: "The judge",
  commands: ["judge", "old-judge"],
  packageName: "judge-calc",
};

describe("a program that tests need", () => {
  const pathBefore = process.env["PATH"];
  const userBefore = process.getuid;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "programs-"));
    process.env["PATH"] = folder;
  });
  afterEach(() => {
    process.env["PATH"] = pathBefore;
    process.getuid = userBefore;
    rmSync(folder, { recursive: true });
  });

  function place(name: string, script = ""): string {
    const path = join(folder, process.platform === "win32" ? `${name}.exe` : name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  function workAs(userId: number): void {
    process.getuid = () => userId;
  }

  test("is taken from the path", () => {
    const path = place("judge");
    expect(ensureDebianPackage(needed)).toBe(path);
  });

  test("is taken under its second name when the first is not there", () => {
    const path = place("old-judge");
    expect(ensureDebianPackage(needed)).toBe(path);
  });

  test("is taken from a full path when it is not on the path", () => {
    const path = place("elsewhere");
    process.env["PATH"] = delimiter;
    expect(ensureDebianPackage({ ...needed, commands: ["judge", path] })).toBe(path);
  });

  test("is asked for in a sentence when nothing can install it", () => {
    expect(() => ensureDebianPackage(needed)).toThrow(
      "The judge is missing: install it (on Debian: apt-get install judge-calc). Looked for judge, old-judge.",
    );
  });

  test("is asked for when the person may not install", () => {
    workAs(1000);
    place("apt-get", `echo > ${join(folder, "judge")}`);
    expect(() => ensureDebianPackage(needed)).toThrow("The judge is missing");
  });

  // Debian's own way: there is nothing to see on another system.
  if (process.platform !== "win32") {
    test("is installed by root, after the list of packages was renewed", () => {
      workAs(0);
      place(
        "apt-get",
        `case "$*" in *update) : > ${folder}/listed;; *judge-calc) [ -f ${folder}/listed ] && : > ${folder}/judge;; esac`,
      );
      expect(ensureDebianPackage(needed)).toBe(join(folder, "judge"));
    });

    test("is missed with the reason when the installation fails", () => {
      workAs(0);
      place("apt-get", "echo no room left >&2; exit 100");
      expect(() => ensureDebianPackage(needed)).toThrow("failed: no room left");
    });

    test("is missed when its package brings something else", () => {
      workAs(0);
      place("apt-get");
      expect(() => ensureDebianPackage(needed)).toThrow("brought no The judge");
    });
  }
});
