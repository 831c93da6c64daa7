import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { closePackage } from "../../src/workbench/file/package/close-package";
import { openPackage } from "../../src/workbench/file/package/open-package";
import { partText, setPartText } from "../../src/workbench/file/package/package-parts";
import { ensureDebianPackage } from "./install-debian-package";
import { neededLibreOffice } from "./needed-libreoffice";
import { parseCsv } from "./parse-csv";

/** What the cells of a workbook hold, by the sheet's name: numbers with up to 15 digits, days and shares as numbers too. */
export type RecalculatedBook = Record<string, string[][]>;

/**
 * Has LibreOffice calculate workbooks anew, whatever values their files hold, several in one start.
 *
 * Errors: a sentence that says what to install when LibreOffice is missing, or what it refused.
 */
export async function recalculate(files: readonly Uint8Array[]): Promise<RecalculatedBook[]> {
  const plain = await Promise.all(files.map(withPlainNumbers));
  const written = await convert(plain, `csv:Text - txt - csv (StarCalc):${csvOptions}`);
  return files.map((_file, index) => {
    const prefix = `${bookName(index)}-`;
    const sheets = [...written].filter(([name]) => name.startsWith(prefix));
    if (sheets.length === 0) throw new Error(`LibreOffice could not read workbook ${index + 1}.`);
    return Object.fromEntries(
      sheets.map(([name, bytes]) => [
        name.slice(prefix.length, -".csv".length),
        parseCsv(new TextDecoder().decode(bytes)),
      ]),
    );
  });
}

/** Opens a workbook in LibreOffice, calculates it and saves it again, as its users do. */
export async function convertWithLibreOffice(
  file: Uint8Array,
  extension: "xlsx" | "pdf",
): Promise<Uint8Array> {
  const written = await convert([file], extension);
  const bytes = written.get(`${bookName(0)}.${extension}`);
  if (!bytes) throw new Error("LibreOffice could not read the workbook.");
  return bytes;
}

/** The workbook as LibreOffice prints it. */
export function toPdf(file: Uint8Array): Promise<Uint8Array> {
  return convertWithLibreOffice(file, "pdf");
}

// LibreOffice would write 0.5 as 50% and a day as a date, were they formatted so. What is formatted as text (49) stays text.
async function withPlainNumbers(file: Uint8Array): Promise<Uint8Array> {
  const parts = await openPackage(file);
  const styles = partText(parts, stylesPath) ?? "";
  const plain = styles.replace(/<cellXfs.*?<\/cellXfs>/s, (list) =>
    list.replace(/ numFmtId="(?!0"|49")\d+"/g, ' numFmtId="2"'),
  );
  setPartText(parts, stylesPath, plain);
  return closePackage(parts);
}

const stylesPath = "xl/styles.xml";

// Comma, quote, UTF-8, from line 1; values as they are rather than as shown; -1 writes one file for every sheet.
const csvOptions = "44,34,76,1,,0,false,false,false,false,false,-1";

const bookName = (index: number): string => `book${index + 1}`;

async function convert(files: readonly Uint8Array[], target: string): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const sources = await Promise.all(files.map((bytes, index) => writeSource(folder, bytes, index)));
    const results = join(folder, "results");
    await runLibreOffice(folder, ["--convert-to", target, "--outdir", results, ...sources]);
    return await readFiles(results);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function writeSource(folder: string, bytes: Uint8Array, index: number): Promise<string> {
  const path = join(folder, `${bookName(index)}.xlsx`);
  await writeFile(path, bytes);
  return path;
}

const minutesAtMost = 3;

// A profile of its own keeps runs side by side apart, and an open LibreOffice out of it.
async function runLibreOffice(folder: string, parameters: readonly string[]): Promise<void> {
  const program = ensureDebianPackage(neededLibreOffice);
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  await promisify(execFile)(program, [place, "--headless", "--norestore", ...parameters], {
    timeout: minutesAtMost * 60_000,
  });
}

// By default LibreOffice trusts the values that a file holds.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

async function readFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const names = await readdir(folder).catch(() => []);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, index) => [basename(name), new Uint8Array(contents[index] ?? [])]));
}
