import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largePlanner } from "../support/large-planner";
import { recalculate } from "../support/libreoffice";
import { figure, timeFigures, type Figure } from "./figure";
import type { PlannerSize } from "./planner-sizes";
import { runCommand, type CommandRun } from "./run-command";
import { startStopwatch, type Lap } from "./stopwatch";

const seconds = { workbook: 30, report: 30, libreOffice: 15 };
const megabytes = 1_500;
const growth = 2.5;

interface Run {
  readonly workbook: CommandRun;
  readonly report: CommandRun;
  readonly libreOffice: Lap;
}

/**
 * What it takes to make the file, to report on it, and for LibreOffice to recalculate it, at each size.
 *
 * Each size is twice the one before; growth says how many times as long as the one before it took.
 */
export async function measureCommands(sizes: readonly PlannerSize[]): Promise<Record<string, object>> {
  const found: Record<string, object> = {};
  let before: Run | null = null;
  for (const size of sizes) {
    const run: Run = await runAll(size);
    found[`${size.partners} partners`] = { rows: size, ...described(run, before) };
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
    return {
      workbook: await runCommand({ name: "workbook", args, folder }),
      report: await runCommand({ name: "report", args: [file, "--json"], folder }),
      libreOffice: await recalculation(file),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function recalculation(file: string): Promise<Lap> {
  const bytes = await readFile(file);
  const stop = startStopwatch("its children");
  await recalculate([bytes]);
  return stop();
}

function described({ workbook, report, libreOffice }: Run, before: Run | null): Record<string, object> {
  return {
    workbook: {
      ...timeFigures(workbook, seconds.workbook),
      memory: figure(workbook.megabytes, "MB", megabytes),
      ...growthFigure(workbook, before?.workbook),
    },
    report: {
      ...timeFigures(report, seconds.report),
      memory: figure(report.megabytes, "MB"),
      ...growthFigure(report, before?.report),
    },
    libreOffice: {
      ...timeFigures(libreOffice, seconds.libreOffice),
      ...growthFigure(libreOffice, before?.libreOffice),
    },
  };
}

// Processor time where it is known: what else the machine does at one size and not at the other is no growth.
function growthFigure(lap: Lap, before: Lap | undefined): Record<string, Figure> {
  if (!before) return {};
  const [now, then] =
    lap.processorSeconds !== null && before.processorSeconds !== null
      ? [lap.processorSeconds, before.processorSeconds]
      : [lap.seconds, before.seconds];
  return { growth: figure(now / then, "times", growth) };
}
