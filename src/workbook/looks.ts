import type { CellShape } from "./define-table";
import type { HighlightLook } from "./highlight";

/** How a block of cells looks. Colors are `#RRGGBB`, sizes points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly middle?: "Top" | "Center";
  readonly wrap?: boolean;
  /** Color of the thin lines between rows and below the last one. */
  readonly rowLines?: string;
  /** Color of a thick line on the right. */
  readonly rightLine?: string;
}

const green = "#0E6B50";
const grey = "#5F6368";
const tileColor = "#F3F6F5";
export const barColor = "#8CC5B3";

/** The looks of the sheets: calm, readable in print and for people who see few colors. */
export const looks = {
  title: { bold: true, fontSize: 18, fontColor: green },
  help: { fontColor: grey },
  summary: { italic: true, fontColor: green },
  header: { bold: true, fontColor: "#FFFFFF", fill: green, wrap: true, middle: "Center" },
  computedHeader: { fill: "#4A5A55" },
  body: { middle: "Top", rowLines: "#DADCE0" },
  wrappedBody: { wrap: true },
  computedBody: { fill: tileColor, fontColor: "#2B3A36" },
  centered: { align: "Center" },
  leftAligned: { align: "Left" },
  closedList: { fontColor: grey, rowLines: "#DADCE0" },
  aboveLabel: { fontColor: grey, align: "Right" },
  above: { fontColor: grey, align: "Center" },
  section: { bold: true, fontSize: 13, fontColor: green },
  figure: { bold: true, fontSize: 20, fontColor: "#1F2A27", fill: tileColor, align: "Left" },
  figureLabel: { fontColor: grey, fill: tileColor, middle: "Top" },
  tileEnd: { fill: tileColor, rightLine: "#FFFFFF" },
  cellHeader: { bold: true, fontColor: grey, rowLines: "#9AA0A6" },
  cellHeaderCentered: { bold: true, fontColor: grey, rowLines: "#9AA0A6", align: "Center" },
  question: { bold: true, middle: "Center" },
  answer: { middle: "Top", fontColor: "#2B3A36" },
  plain: { middle: "Center", rowLines: "#E4E7E6" },
  plainCentered: { middle: "Center", rowLines: "#E4E7E6", align: "Center" },
  plainLeft: { middle: "Center", rowLines: "#E4E7E6", align: "Left" },
  plainBold: { bold: true, middle: "Center", rowLines: "#E4E7E6" },
  plainMuted: { middle: "Center", fontColor: grey, rowLines: "#E4E7E6" },
  behind: { fontColor: "#9AA0A6", align: "Left" },
  mark: { middle: "Center", fontColor: grey, align: "Center", rowLines: "#E4E7E6" },
  input: { fill: "#FEF9E7", align: "Left", rowLines: "#9AA0A6" },
  weekMark: { bold: true, fontColor: green, align: "Center" },
  weekMonth: { fontColor: grey },
  weekHeader: { bold: true, fontColor: "#FFFFFF", fill: green, align: "Center", middle: "Center" },
  week: { align: "Center", middle: "Center", rowLines: "#E4E7E6" },
  printNote: { italic: true, fontSize: 8, fontColor: grey, wrap: true, middle: "Top" },
  paragraph: { wrap: true, middle: "Top" },
  lineToFill: { rowLines: "#9AA0A6" },
  printCell: { wrap: true, middle: "Top", align: "Left", rowLines: "#9AA0A6" },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** What highlighted cells turn into. Every one differs in more than color from its neighbors' text. */
export const highlightLooks = {
  late: { bold: true, fontColor: "#A50E0E", fill: "#FCE8E6" },
  soon: { fontColor: "#7A4100", fill: "#FEF3DC" },
  good: { fontColor: green },
  attention: { fontColor: "#174EA6", fill: "#E8F0FE" },
  muted: { fontColor: "#80868B" },
  wrong: { fontColor: "#A50E0E", fill: "#FCE8E6" },
  alarm: { fontColor: "#A50E0E" },
  doneBar: { fontColor: grey, fill: "#DADCE0" },
  lateBar: { bold: true, fontColor: "#A50E0E", fill: "#F6AEA9" },
  openBar: { fontColor: green, fill: barColor },
  thisWeek: { fill: "#FEF3DC" },
  niiwWeek: { fill: "#E8F0FE" },
} as const satisfies Record<HighlightLook, Pick<Look, "bold" | "fontColor" | "fill">>;

/** The tabs of the sheets, by what they are for. */
export const tabColors = { overview: green, work: barColor, behind: "#9AA0A6" } as const;

/** On which side of its column a value of each kind stands; texts stand where Excel puts them. */
export const shapeLooks = {
  number: looks.centered,
  count: looks.centered,
  score: looks.centered,
  percent: looks.centered,
  day: looks.leftAligned,
  any: looks.leftAligned,
} as const satisfies Partial<Record<CellShape, Look>>;

/** How a value of each kind is shown. */
export const numberFormats = {
  text: "General",
  name: "@",
  longText: "General",
  any: "General",
  number: "General",
  count: "0",
  score: "0.0",
  percent: "0%",
  day: "d mmm yyyy",
  dayOfMonth: "d",
} as const satisfies Record<CellShape, string>;
