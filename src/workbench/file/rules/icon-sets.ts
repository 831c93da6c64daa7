/** Excel's icon sets by the name its API uses, with the file's name for them. */
const fileNames: Record<string, string> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  FiveBoxes: "5Boxes",
};
const apiNames = new Map(Object.entries(fileNames).map(([api, file]) => [file, api]));

/** The file's name for an icon set. */
export function iconSetFileName(style: string): string {
  return fileNames[style] ?? style;
}

/** The API's name for an icon set of a file. */
export function iconSetStyle(fileName: string): string {
  return apiNames.get(fileName) ?? fileName;
}

/** How many icons a set has, which is the first character of the file's name. */
export function iconCount(fileName: string): number {
  return Number(fileName[0]) || 3;
}

/** Whether only Excel 2010 and later know the set: it then stands among the sheet's extensions. */
export function isLaterIconSet(fileName: string): boolean {
  return ["3Stars", "3Triangles", "5Boxes"].includes(fileName);
}
