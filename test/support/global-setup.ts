import { neededChromium } from "./chromium";
import { ensureDebianPackage, type NeededProgram } from "./install-debian-package";
import { keepPlanners } from "./kept-planners";
import { neededLibreOffice } from "./needed-libreoffice";

/**
 * Installs, once and before the test files run side by side, the programs that they need, and makes room for the
 * planners that they share.
 *
 * Errors: in CI a missing program ends the run. Elsewhere it is only named, so that somebody without it
 * can still run the other tests; those that need it fail with the same sentence.
 */
export default async function globalSetup(): Promise<void> {
  for (const needed of [neededLibreOffice, neededChromium]) prepare(needed);
  await keepPlanners();
}

function prepare(needed: NeededProgram): void {
  try {
    ensureDebianPackage(needed);
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error;
    console.warn(error instanceof Error ? error.message : error);
  }
}
