import type { BorderLine, CellFormat } from "../book/book-content";
import { changeFormat, uniform } from "./cell-formats";
import { make, type Answers, type InAreas } from "./object-kinds";
import { choice, color } from "./wire-values";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** The lines around and between cells. */
export const bordersAnswers: Answers<"RangeBorderCollection"> = {
  get: { Count: () => sides.length },
  items: (self) => sides.map((side) => make("RangeBorder", { ...self, side })),
  item: (self, key) => {
    const side = choice(self.host, key, { of: "BorderIndex", supported: sides });
    return make("RangeBorder", { ...self, side });
  },
};

/** One line of cells: an edge, or all lines inside. */
export const borderAnswers: Answers<"RangeBorder"> = {
  get: {
    SideIndex: ({ side }) => side,
    Style: (self) => lineOf(self, (line) => styleOf(line), "None"),
    Weight: (self) => lineOf(self, (line) => weightOf(line), "Thin"),
    Color: (self) => lineOf(self, (line) => line.color, "#000000"),
  },
  set: {
    Style: (self, value) => {
      const style = choice(self.host, value, {
        of: "BorderLineStyle",
        supported: ["None", "Continuous", "Dash", "Dot", "Double"],
      });
      changeLine(self, (line) => (style === "None" ? undefined : { ...line, style: lineStyle(style, line) }));
    },
    Weight: (self, value) => {
      const weight = choice(self.host, value, { of: "BorderWeight", supported: ["Thin", "Medium", "Thick"] });
      changeLine(self, (line) => ({ ...line, style: styleOf(line) === "Continuous" ? weight : line.style }));
    },
    Color: (self, value) => {
      const given = color(value);
      changeLine(self, (line) => ({ ...line, color: given }));
    },
  },
};

type InBorder = InAreas & { readonly side: string };
type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** The cells whose line it is, and which of their lines. */
function cellsOfSide({ side, areas }: InBorder): { areas: InAreas["areas"]; keys: BorderKey[] }[] {
  return areas.flatMap((area) => {
    const lastRow = area.row + area.rowCount - 1;
    const lastColumn = area.column + area.columnCount - 1;
    switch (side) {
      case "EdgeTop":
        return [{ areas: [{ ...area, rowCount: 1 }], keys: ["borderTop" as const] }];
      case "EdgeBottom":
        return [{ areas: [{ ...area, row: lastRow, rowCount: 1 }], keys: ["borderBottom" as const] }];
      case "EdgeLeft":
        return [{ areas: [{ ...area, columnCount: 1 }], keys: ["borderLeft" as const] }];
      case "EdgeRight":
        return [{ areas: [{ ...area, column: lastColumn, columnCount: 1 }], keys: ["borderRight" as const] }];
      case "InsideHorizontal":
        return area.rowCount === 1 ? [] : inside(area, "borderBottom", { rowCount: area.rowCount - 1 });
      default:
        return area.columnCount === 1
          ? []
          : inside(area, "borderRight", { columnCount: area.columnCount - 1 });
    }
  });
}

function inside(area: InAreas["areas"][number], key: BorderKey, shorter: Partial<typeof area>) {
  return [{ areas: [{ ...area, ...shorter }], keys: [key] }];
}

function lineOf<T>(self: InBorder, read: (line: BorderLine) => T, none: T): T | null {
  const answers = cellsOfSide(self).flatMap(({ areas, keys }) =>
    keys.map((key) =>
      uniform({ ...self, areas }, (format) => {
        const line = format[key];
        return line ? read(line) : none;
      }),
    ),
  );
  const [first = none] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

function changeLine(self: InBorder, change: (line: BorderLine) => BorderLine | undefined): void {
  for (const { areas, keys } of cellsOfSide(self)) {
    const at = areas[0];
    if (!at) continue;
    const known = self.host.book.format(self.sheetId, at.row, at.column);
    const format: Partial<CellFormat> = {};
    for (const key of keys) format[key] = change(known[key] ?? { style: "Thin", color: "#000000" });
    changeFormat({ ...self, areas }, format);
  }
}

function styleOf({ style }: BorderLine): string {
  return style === "Dash" || style === "Dot" || style === "Double" ? style : "Continuous";
}

function weightOf({ style }: BorderLine): string {
  return style === "Medium" || style === "Thick" ? style : "Thin";
}

function lineStyle(style: "Continuous" | "Dash" | "Dot" | "Double", line: BorderLine): BorderLine["style"] {
  if (style !== "Continuous") return style;
  return line.style === "Medium" || line.style === "Thick" ? line.style : "Thin";
}
