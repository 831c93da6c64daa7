import { neededChromium } from "./chromium";
import { ensureDebianPackage, type NeededProgram } from "./install-debian-package";
import { neededLibreOffice } from "./needed-libreoffice";

/**
 * Installs the programs that tests need where this machine allows it.
 *
 * Errors: in CI a missing program ends the run. Elsewhere it is only named, so that somebody without it
 * can still run the other tests; those that need it fail with the same sentence.
 */
export function ensurePrograms(): void {
  for (const needed of [neededLibreOffice, neededChromium]) prepare(needed);
}

function prepare(needed: NeededProgram): void {
  try {
    ensureDebianPackage(needed);
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error;
    console.warn(error instanceof Error ? error.message : error);
  }
}
