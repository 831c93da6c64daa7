import globalTeardown from "./global-teardown";
import type { WorkbenchRun } from "./serve-workbench";

/** Stops the server that `serve-workbench.ts` started, and removes what the browsers kept. */
export default async function stopWorkbench(): Promise<void> {
  const { workbenchRun } = globalThis as { workbenchRun?: WorkbenchRun };
  await workbenchRun?.server.stop();
  await workbenchRun?.removeProfiles();
  await globalTeardown();
}
