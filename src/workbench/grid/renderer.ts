/** The part of the grid that draws cells, as far as it is spoken to here; its own types keep most of it to itself. */
export interface Renderer {
  readonly getters: {
    getCellMultiLineText(position: Position, fit: { wrapWidth: number }): string[];
    computeTextYCoordinate(box: Rect, fontSizePx: number, align?: string, lines?: number): number;
    getEvaluatedCell(position: Position): { readonly type: string };
    getCellComputedStyle(position: Position): { readonly fillColor?: string };
    getPaneDivisions(sheetId: string): { readonly xSplit: number };
    isColHidden(sheetId: string, column: number): boolean;
    isInMerge(position: Position): boolean;
  };
  drawLayer: (this: Renderer, ...given: [drawing: Drawing, layer: string, time?: number]) => void;
  createZoneBox: (
    this: Renderer,
    ...given: [viewports: Viewports, sheetId: string, zone: Zone, within: Zone]
  ) => TextBox;
  drawTexts(drawing: Drawing, boxes: readonly TextBox[]): void;
}

/** What one frame is drawn with. */
export interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly viewports: Viewports;
  readonly sheetId: string;
}

export interface Viewports {
  getSheetViewVisibleCols(sheetId: string): number[];
  getSheetViewVisibleRows(sheetId: string): number[];
  getVisibleRect(sheetId: string, zone: Zone): Rect;
}

/** A cell as it is drawn. */
export interface TextBox extends Rect {
  readonly style: { readonly wrapping?: string; readonly verticalAlign?: string };
  readonly icons: { readonly right?: { readonly size: number; readonly margin: number } };
  /** Whether its text runs on over its neighbors. */
  readonly isOverflow?: boolean;
  readonly content?: {
    readonly textLines: string[];
    readonly align: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly fontSizePx: number;
  };
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}
