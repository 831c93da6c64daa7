import { removePlanners } from "./kept-planners";

/** Removes what the tests of a run have shared. */
export default async function globalTeardown(): Promise<void> {
  await removePlanners();
}
