import { areaAddress, columnIndex } from "./cell-addresses";
import { excelColumns, excelRows } from "../../host/book/excel-size";
import { tooLarge, type CountedUse, type UsedPlace } from "../counted-use";
import type { PackageParts } from "../package/package-parts";
import { streamPart } from "../package/read-part";
import { UnreadableFile } from "../unreadable-file";
import type { XmlReading } from "../package/read-xml";
import { buildTree, localName, type XmlElement } from "../package/xml-tree";

/** One cell as the file holds it, before anything is made of its texts. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  type: string;
  value: string | null;
  inlineText: string | null;
  formula: RawFormula | null;
}

export interface RawFormula {
  text: string;
  type: string;
  sharedIndex: string;
  /** The cells that an array formula fills. */
  reference: string;
}

/** A row that somebody gave a height, or hid. */
export interface RawRow {
  row: number;
  /** In points, when it is not the row's own. */
  height: number | undefined;
  isHidden: boolean;
}

/** Which sheet is read, from where, and what was found in those before it. */
export interface SheetPartPlace {
  parts: PackageParts;
  path: string;
  name: string;
  use: CountedUse;
}

/** A sheet's part: its cells and rows one by one, and the tree of all that stands around them. */
export interface SheetPart {
  cells: RawCell[];
  rows: RawRow[];
  worksheet: XmlElement;
}

/**
 * Reads a sheet's part. Cells are kept without their tree, since sheets are the large parts; null when it is not there.
 *
 * Errors: `UnreadableFile` when a cell lies where no sheet has one, or when there are more than can be read.
 */
export function readSheetPart({ parts, path, name, use }: SheetPartPlace): SheetPart | null {
  const reading = new SheetDataReading(name, use);
  const around = buildTree();
  try {
    const wasRead = streamPart(parts, path, dividedReading(reading, around));
    return wasRead ? { cells: reading.cells, rows: reading.rows, worksheet: around.root() } : null;
  } catch (cause) {
    const isTooLarge = cause instanceof UnreadableFile && cause.reason === "tooManyElements";
    throw isTooLarge ? tooLarge("elements", reading.place) : cause;
  }
}

/** Tells of cells and rows to one, and of all else to the other. */
function dividedReading(reading: SheetDataReading, around: XmlReading): XmlReading {
  let isInside = false;
  return {
    open(element, attributes) {
      const name = localName({ name: element });
      if (isInside) reading.open(name, attributes);
      else if (name === "sheetData") isInside = true;
      else around.open(element, attributes);
    },
    text(text) {
      if (isInside) reading.addText(text);
      else around.text(text);
    },
    close(element) {
      const name = localName({ name: element });
      if (name === "sheetData") isInside = false;
      else if (isInside) reading.close(name);
      else around.close(element);
    },
  };
}

/** Where the parser is: rows and cells may leave their address out and then follow one another. */
class SheetDataReading {
  readonly cells: RawCell[] = [];
  readonly rows: RawRow[] = [];
  private row = -1;
  private column = -1;
  private widest = 0;
  private cell: RawCell | null = null;
  private phoneticDepth = 0;
  private text: string | null = null;

  constructor(
    private readonly sheet: string,
    private readonly use: CountedUse,
  ) {}

  /** As far as was read. */
  readonly place: UsedPlace = () => {
    const [rowCount, columnCount] = [Math.max(this.row, 0) + 1, this.widest + 1];
    return { sheet: this.sheet, area: areaAddress({ row: 0, column: 0, rowCount, columnCount }) };
  };

  open(name: string, attributes: Record<string, string>): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "f") this.openFormula(attributes);
    else if (name === "rPh") this.phoneticDepth++;
    else if (name === "v" || name === "t") this.text = "";
  }

  addText(text: string): void {
    if (this.text !== null) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phoneticDepth--;
    if (this.cell && this.text !== null) this.closeText(this.cell, this.text, name);
    if (this.cell && name === "c") {
      this.keep(this.cell);
      this.cell = null;
    }
  }

  private keep(cell: RawCell): void {
    const { style, value, inlineText, formula } = cell;
    const isFilled = value !== null || inlineText !== null || formula !== null;
    if (style === 0 && !isFilled) return;
    this.cells.push(cell);
    this.use.add("writtenCells", 1, this.place);
    if (isFilled) this.use.add("filledCells", 1, this.place);
    if (formula !== null) this.use.add("formulas", 1, this.place);
  }

  private refuseOutside(written: string): void {
    if (!isInside(this.row, excelRows) || !isInside(Math.max(this.column, 0), excelColumns)) {
      throw new UnreadableFile("cellOutside", { sheet: this.sheet, area: written });
    }
  }

  private closeText(cell: RawCell, text: string, name: string): void {
    if (name === "v") cell.value = text;
    else if (name === "t" && this.phoneticDepth === 0) cell.inlineText = (cell.inlineText ?? "") + text;
    else if (name === "f" && cell.formula) cell.formula.text = text;
    if (name === "v" || name === "t" || name === "f") this.text = null;
  }

  private openRow(attributes: Record<string, string>): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    this.refuseOutside(`the row ${attributes["r"] ?? this.row + 1}`);
    const height = isTrue(attributes["customHeight"]) ? Number(attributes["ht"]) : undefined;
    const isHidden = isTrue(attributes["hidden"]);
    if (height !== undefined || isHidden) this.rows.push({ row: this.row, height, isHidden });
  }

  private openCell(attributes: Record<string, string>): void {
    const address = /^([A-Za-z]+)(\d+)$/.exec(attributes["r"] ?? "");
    this.column = address ? columnIndex(address[1] ?? "") : this.column + 1;
    this.widest = Math.max(this.widest, this.column);
    this.refuseOutside(`the cell ${attributes["r"] ?? `after column ${excelColumns}`}`);
    this.cell = {
      row: this.row,
      column: this.column,
      style: Number(attributes["s"] ?? 0),
      type: attributes["t"] ?? "n",
      value: null,
      inlineText: null,
      formula: null,
    };
  }

  private openFormula(attributes: Record<string, string>): void {
    this.text = "";
    if (!this.cell) return;
    const { t: type = "normal", si: sharedIndex = "", ref: reference = "" } = attributes;
    this.cell.formula = { text: "", type, sharedIndex, reference };
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

function isInside(line: number, count: number): boolean {
  return Number.isInteger(line) && line >= 0 && line < count;
}
