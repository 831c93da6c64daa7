import { SaxParser } from "@cj-tech-master/excelts/xml";
import { columnIndex } from "./cell-addresses";
import { localName } from "../package/xml-tree";

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
}

export interface RawRow {
  row: number;
  attributes: Record<string, string>;
}

/**
 * Reads the cells of a sheet's part one by one, without keeping its tree, since sheets are the large parts.
 * What stands outside the cells comes back as a document of its own.
 */
export function readSheetCells(sheetXml: string): { cells: RawCell[]; rows: RawRow[]; rest: string } {
  const start = sheetXml.search(/<(?:\w+:)?sheetData[\s>/]/);
  const end = start < 0 ? -1 : afterSheetData(sheetXml, start);
  if (start < 0 || end < 0) return { cells: [], rows: [], rest: sheetXml };
  const rest = sheetXml.slice(0, start) + sheetXml.slice(end);
  return { ...parseSheetData(sheetXml.slice(start, end)), rest };
}

function afterSheetData(sheetXml: string, start: number): number {
  const opening = sheetXml.indexOf(">", start);
  if (sheetXml[opening - 1] === "/") return opening + 1;
  const closing = /<\/(?:\w+:)?sheetData\s*>/g;
  closing.lastIndex = opening;
  const match = closing.exec(sheetXml);
  return match ? match.index + match[0].length : -1;
}

function parseSheetData(sheetData: string): { cells: RawCell[]; rows: RawRow[] } {
  const reading = new SheetDataReading();
  const parser = new SaxParser();
  parser.on("opentag", (tag) => {
    reading.open(localName(tag), tag.attributes);
    if (tag.isSelfClosing) reading.close(localName(tag));
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) reading.close(localName(tag));
  });
  parser.on("text", (text) => reading.addText(text));
  parser.on("cdata", (text) => reading.addText(text));
  parser.write(sheetData);
  parser.close();
  return { cells: reading.cells, rows: reading.rows };
}

/** Where the parser is: rows and cells may leave their address out and then follow one another. */
class SheetDataReading {
  readonly cells: RawCell[] = [];
  readonly rows: RawRow[] = [];
  private row = -1;
  private column = -1;
  private cell: RawCell | null = null;
  private phoneticDepth = 0;
  private text: string | null = null;

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
      this.cells.push(this.cell);
      this.cell = null;
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
    this.rows.push({ row: this.row, attributes });
  }

  private openCell(attributes: Record<string, string>): void {
    const address = /^([A-Za-z]+)(\d+)$/.exec(attributes["r"] ?? "");
    this.column = address ? columnIndex(address[1] ?? "") : this.column + 1;
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
    this.cell.formula = { text: "", type: attributes["t"] ?? "normal", sharedIndex: attributes["si"] ?? "" };
  }
}
