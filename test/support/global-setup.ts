import { ensurePrograms } from "./ensure-programs";
import { keepPlanners } from "./kept-planners";

/** Once and before the test files run side by side: installs the programs that they need, and makes room for the planners that they share. */
export default async function globalSetup(): Promise<void> {
  ensurePrograms();
  await keepPlanners();
}
