import { stores } from "@odoo/o-spreadsheet";
import { textsBeyondFrozen } from "./texts-beyond-frozen";
import type { Drawing, Position, Renderer, TextBox } from "./renderer";

/**
 * Lets the grid show texts as Excel does where it would cut them: those of frozen cells run on beyond the frozen edge,
 * and headers break their lines beside their filter button, not below it.
 */
export function showTextsWhole(): void {
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  const { drawLayer, createZoneBox } = renderer;
  renderer.createZoneBox = function (...given) {
    const [, sheetId, zone] = given;
    const box = createZoneBox.call(this, ...given);
    return besideButton(this, box, { sheetId, row: zone.top, col: zone.left });
  };
  renderer.drawLayer = function (...given) {
    const [drawing, layer] = given;
    drawLayer.call(this, ...given);
    if (layer === "Background") drawBeyondFrozen(this, drawing);
  };
}

// The grid breaks lines over the full width of the cell, and then covers the end of them.
function besideButton({ getters }: Renderer, box: TextBox, position: Position): TextBox {
  const { content, icons, style } = box;
  const button = icons.right;
  if (!content || !button || style.wrapping !== "wrap") return box;
  const covered = (content.align === "center" ? 2 : 1) * (button.size + button.margin);
  const wrapWidth = box.width - 2 * cellMargin - covered;
  const textLines = getters.getCellMultiLineText(position, { wrapWidth });
  const { fontSizePx } = content;
  const y = getters.computeTextYCoordinate(box, fontSizePx, style.verticalAlign, textLines.length);
  return { ...box, content: { ...content, textLines, y: Math.round(y) } };
}

// Units: pixels.
const cellMargin = 4;

function drawBeyondFrozen(renderer: Renderer, drawing: Drawing): void {
  const { ctx } = drawing;
  for (const { box, beyond, free } of textsBeyondFrozen(renderer, drawing)) {
    ctx.save();
    ctx.beginPath();
    ctx.rect(beyond.x, beyond.y, beyond.width, beyond.height);
    ctx.clip();
    ctx.fillStyle = "#ffffff";
    // The lines of the grid below the text, but not the line at the edge.
    for (const { x, y, width, height } of free) ctx.fillRect(x, y + 1, width, height - 2);
    renderer.drawTexts(drawing, [box]);
    ctx.restore();
  }
}
