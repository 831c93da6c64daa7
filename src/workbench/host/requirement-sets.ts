/** The sets besides ExcelApi that the host has, and their newest version. */
export const otherRequirementSets = {
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
} as const;

/** Whether an Excel with this newest ExcelApi set has a requirement set in a version. */
export function supportsSet(
  { excelApi }: { excelApi: string },
  name: string,
  version: string | number,
): boolean {
  const sets: Record<string, string> = { ExcelApi: excelApi, ...otherRequirementSets };
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && compareVersions(found[1], String(version)) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
