import { cornerInFrozen } from "./corner-in-frozen";
import { keepTypedTexts } from "./keep-typed-texts";
import { offerCharts } from "./offer-charts";
import { showTextsWhole } from "./show-texts-whole";
import { tidyMenus } from "./tidy-menus";
import { typeOverCells } from "./type-over-cells";

/** Has the grid do as Excel does where it does otherwise: for all grids of the page at once, and only once. */
export function changeGrid(): void {
  if (isChanged) return;
  isChanged = true;
  offerCharts();
  tidyMenus();
  showTextsWhole();
  typeOverCells();
  keepTypedTexts();
  cornerInFrozen();
}

let isChanged = false;
