import { ensurePrograms } from "./ensure-programs";

// Before a run of the tests, beside what needs no program: `.ci/run` does so.
ensurePrograms();
