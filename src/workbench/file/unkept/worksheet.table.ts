import {
  each,
  kept,
  lost,
  lostLink,
  lostUnless,
  lostWhenOff,
  lostWhenOn,
  nothing,
  read,
} from "./element-rules";
import { textRules } from "./text-words";
import { conditionalFormatting, dataValidations, laterExtensions } from "./rules.table";

const outlines = "outlines of rows or columns";
const printSettings = "print settings";

const sheetProperties = kept(
  {
    ...each("codeName filterMode enableFormatConditionsCalculation published syncRef", nothing),
    ...each("syncHorizontal syncVertical", nothing),
    ...each("transitionEvaluation transitionEntry", lostWhenOn("settings for Lotus 1-2-3")),
  },
  {
    tabColor: kept(each("rgb theme tint indexed auto", read)),
    outlinePr: kept({
      applyStyles: nothing,
      ...each("summaryBelow summaryRight showOutlineSymbols", lostWhenOff(outlines)),
    }),
    pageSetUpPr: kept({ fitToPage: read, autoPageBreaks: nothing }),
  },
);

const sheetView = kept(
  {
    ...each("showGridLines", read),
    ...each("tabSelected workbookViewId topLeftCell windowProtection", nothing),
    ...each("zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView showOutlineSymbols", nothing),
    zoomScale: lostUnless(["100", "0"], "zoom"),
    view: lostUnless(["normal"], "page break or page layout view"),
    showFormulas: lostWhenOn("formulas shown instead of values"),
    showZeros: lostWhenOff("hidden zeros"),
    showRowColHeaders: lostWhenOff("hidden row and column headings"),
    rightToLeft: lostWhenOn("columns from right to left"),
    showRuler: nothing,
    showWhiteSpace: nothing,
    defaultGridColor: lostWhenOff("the color of grid lines"),
    colorId: nothing,
  },
  {
    pane: ({ state = "split" }) =>
      state.startsWith("frozen")
        ? kept({ ...each("state xSplit ySplit", read), ...each("topLeftCell activePane", nothing) })
        : lost("split windows"),
    selection: nothing,
    pivotSelection: nothing,
    extLst: nothing,
  },
);

const column = kept({
  ...each("min max width hidden", read),
  ...each("customWidth bestFit", nothing),
  style: lostUnless(["0"], "formats of whole columns"),
  outlineLevel: lostUnless(["0"], outlines),
  collapsed: lostWhenOn(outlines),
  phonetic: nothing,
});

const row = kept(
  {
    ...each("r ht customHeight hidden", read),
    ...each("spans dyDescent thickTop thickBot s ph", nothing),
    customFormat: lostWhenOn("formats of whole rows"),
    outlineLevel: lostUnless(["0"], outlines),
    collapsed: lostWhenOn(outlines),
  },
  {
    c: kept(
      {
        ...each("r s t", read),
        ph: nothing,
        cm: lost("formulas that fill as many cells as they need (they keep to those that they fill now)"),
        vm: lost("data types or pictures in cells"),
      },
      { v: read, f: formulaFate, is: textRules, extLst: nothing },
    ),
    extLst: nothing,
  },
);

const formula = kept(
  { ...each("t ref si aca ca bx", read), ...each("dt2D dtr r2", nothing) },
  {},
  lostLink("formulas in cells"),
);

function formulaFate({ t, r1, del1, del2 }: Readonly<Record<string, string>>) {
  if (t === "dataTable" || r1 !== undefined || del1 !== undefined || del2 !== undefined)
    return lost("data tables (what-if)");
  return formula;
}

const cellSelection = "which cells of a protected sheet may be selected";

const sheetProtection = kept({
  ...each("sheet autoFilter deleteColumns deleteRows objects scenarios formatCells formatColumns", read),
  ...each("formatRows insertColumns insertHyperlinks insertRows pivotTables sort", read),
  ...each("selectLockedCells selectUnlockedCells", lostWhenOn(cellSelection)),
  ...each("password hashValue", lost("the password of the sheet’s protection")),
  ...each("algorithmName saltValue spinCount content", nothing),
});

const pageSetup = kept({
  ...each("orientation fitToWidth", read),
  ...each("id horizontalDpi verticalDpi usePrinterDefaults useFirstPageNumber copies", nothing),
  paperSize: lostUnless(["1", "9"], "paper size"),
  ...each("paperHeight paperWidth paperUnits", lost("paper size")),
  scale: lostUnless(["100"], printSettings),
  fitToHeight: lostUnless(["0", "1"], printSettings),
  firstPageNumber: lostUnless(["0", "1"], printSettings),
  pageOrder: lostUnless(["downThenOver"], printSettings),
  ...each("blackAndWhite draft", lostWhenOn(printSettings)),
  cellComments: lostUnless(["none"], printSettings),
  errors: lostUnless(["displayed"], printSettings),
});

const pageMargins = kept({
  ...each("left right", lostUnless(["0.7"], "page margins")),
  ...each("top bottom", lostUnless(["0.75"], "page margins")),
  ...each("header footer", lostUnless(["0.3"], "page margins")),
});

const printOptions = kept({
  ...each("horizontalCentered verticalCentered headings gridLines", lostWhenOn(printSettings)),
  gridLinesSet: nothing,
});

/** What is read of a sheet's own part. */
export const worksheetRules = kept(
  {},
  {
    sheetPr: sheetProperties,
    dimension: nothing,
    sheetViews: kept({}, { sheetView, extLst: nothing }),
    sheetFormatPr: kept({
      ...each("baseColWidth defaultRowHeight outlineLevelRow outlineLevelCol thickTop thickBottom", nothing),
      defaultColWidth: lost("the default column width"),
      customHeight: lostWhenOn("the default row height"),
      zeroHeight: lostWhenOn("hidden rows below the used ones"),
    }),
    cols: kept({}, { col: column }),
    sheetData: kept({}, { row }),
    sheetCalcPr: nothing,
    sheetProtection,
    protectedRanges: lost("ranges that some may edit on a protected sheet"),
    scenarios: lost("scenarios"),
    autoFilter: lost("filters outside tables"),
    sortState: nothing,
    dataConsolidate: lost("settings of a consolidation"),
    customSheetViews: lost("custom views"),
    mergeCells: kept({ count: nothing }, { mergeCell: kept({ ref: read }) }),
    phoneticPr: nothing,
    conditionalFormatting,
    dataValidations,
    hyperlinks: lost("hyperlinks"),
    printOptions,
    pageMargins,
    pageSetup,
    headerFooter: kept(
      {
        ...each("differentOddEven differentFirst", nothing),
        ...each("scaleWithDoc alignWithMargins", nothing),
      },
      each("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter", lost("headers and footers")),
    ),
    ...each("rowBreaks colBreaks", lost("page breaks")),
    customProperties: lost("custom properties of sheets"),
    cellWatches: lost("watched cells"),
    ignoredErrors: lost("warnings that were switched off"),
    smartTags: lost("smart tags"),
    drawing: kept({ id: read }),
    legacyDrawing: nothing,
    ...each("drawingHF legacyDrawingHF", lost("pictures in headers and footers")),
    picture: lost("background pictures"),
    oleObjects: lost("embedded objects"),
    controls: lost("buttons and other controls"),
    webPublishItems: lost("settings for web pages"),
    tableParts: kept({ count: nothing }, { tablePart: kept({ id: read }) }),
    extLst: laterExtensions,
  },
);
