import type { Issue } from "../../src/domain/issue";

/** Issues as tests compare them: severity, code, row and column. */
export function described(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, code, row, field }) =>
    [severity, code, row === null ? "" : `row ${row}`, field ?? ""].filter((part) => part !== "").join(" "),
  );
}
