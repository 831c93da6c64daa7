import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largePlanner } from "../support/large-planner";
import { recalculate } from "../support/libreoffice";
import { figure, type Figure } from "./figure";
import type { PlannerSize } from "./planner-sizes";
import { runCommand } from "./run-command";

const targets = {
  workbook: { seconds: 30, megabytes: 1_500 },
  report: { seconds: 30 },
  libreOffice: { seconds: 15 },
  growth: 2.5,
};

type Seconds = Record<"workbook" | "report" | "libreOffice", number>;

interface Run extends Seconds {
  readonly size: PlannerSize;
  readonly megabytes: Record<"workbook" | "report", number>;
}

/**
 * How long it takes to make the file, to report on it, and for LibreOffice to recalculate it, at each size.
 *
 * Each size is twice the one before; growth says how many times the seconds of the size before it took.
 */
export async function measureCommands(sizes: readonly PlannerSize[]): Promise<Record<string, object>> {
  const found: Record<string, object> = {};
  let before: Run | null = null;
  for (const size of sizes) {
    const run: Run = await runAll(size);
    found[`${size.partners} partners`] = described(run, before);
    before = run;
  }
  return found;
}

async function runAll(size: PlannerSize): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const [data, file] = [join(folder, "data.json"), join(folder, "planner.xlsx")];
    await writeFile(data, JSON.stringify(largePlanner(size)));
    const args = ["--out", file, "--data", data, "--today", "2026-04-20"];
    const workbook = await runCommand({ name: "workbook", args, folder });
    const report = await runCommand({ name: "report", args: [file, "--json"], folder });
    return {
      size,
      workbook: workbook.seconds,
      report: report.seconds,
      libreOffice: await recalculationSeconds(file),
      megabytes: { workbook: workbook.megabytes, report: report.megabytes },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function recalculationSeconds(file: string): Promise<number> {
  const bytes = await readFile(file);
  const start = performance.now();
  await recalculate([bytes]);
  return (performance.now() - start) / 1000;
}

function described(run: Run, before: Run | null): Record<string, object> {
  const growth = (key: keyof Seconds): Record<string, Figure> =>
    before ? { growth: figure(run[key] / before[key], "times", targets.growth) } : {};
  return {
    rows: run.size,
    workbook: {
      time: figure(run.workbook, "s", targets.workbook.seconds),
      memory: figure(run.megabytes.workbook, "MB", targets.workbook.megabytes),
      ...growth("workbook"),
    },
    report: {
      time: figure(run.report, "s", targets.report.seconds),
      memory: figure(run.megabytes.report, "MB"),
      ...growth("report"),
    },
    libreOffice: {
      time: figure(run.libreOffice, "s", targets.libreOffice.seconds),
      ...growth("libreOffice"),
    },
  };
}
