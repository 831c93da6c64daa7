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

const calculation = kept({
  ...each("calcId calcCompleted calcOnSave concurrentCalc concurrentManualCount forceFullCalc", nothing),
  ...each("fullCalcOnLoad refMode", nothing),
  calcMode: lostUnless(["auto"], "manual calculation"),
  iterate: lostWhenOn("iterative calculation"),
  ...each("iterateCount iterateDelta", nothing),
  fullPrecision: lostWhenOff("calculation with the digits shown"),
});

const workbookView = kept({
  activeTab: read,
  ...each("xWindow yWindow windowWidth windowHeight firstSheet tabRatio autoFilterDateGrouping", nothing),
  ...each("minimized", nothing),
  visibility: nothing,
  ...each("showHorizontalScroll showVerticalScroll showSheetTabs", lostWhenOff("hidden scroll bars or tabs")),
});

const name = kept(
  {
    ...each("name localSheetId hidden comment", read),
    ...each("function vbProcedure xlm", lostWhenOn("names of macros")),
    ...each("description help statusBar customMenu shortcutKey", lost("descriptions of names")),
    ...each("functionGroupId publishToServer workbookParameter", nothing),
  },
  {},
  lostLink("names"),
);

/** What is read of a name: Excel's own ones stand for settings. */
function nameRule({ name: text = "" }: Readonly<Record<string, string>>) {
  const own = /^_xlnm[._](.*)$/i.exec(text)?.[1]?.toLowerCase();
  if (own === undefined || own === "print_titles") return name;
  if (own === "_filterdatabase") return nothing;
  if (own === "print_area") return lost("print areas");
  return lost("settings of advanced filters and the like");
}

/** What is read of the part that lists the sheets. */
export const workbookRules = kept(
  { conformance: nothing },
  {
    ...each("fileVersion fileRecoveryPr oleSize absPath revisionPtr extLst", nothing),
    fileSharing: lost("the advice to open the file for reading only, or its password"),
    workbookPr: kept({
      date1904: read,
      ...each(
        "codeName defaultThemeVersion checkCompatibility saveExternalLinkValues dateCompatibility",
        nothing,
      ),
      ...each(
        "showObjects updateLinks autoCompressPictures refreshAllConnections promptedSolutions",
        nothing,
      ),
      ...each("backupFile showInkAnnotation publishItems allowRefreshQuery showPivotChartFilter", nothing),
      ...each("showBorderUnselectedTables hidePivotFieldList", nothing),
      filterPrivacy: nothing,
    }),
    workbookProtection: lost("the protection of the workbook"),
    bookViews: kept({}, { workbookView }),
    sheets: kept({}, { sheet: kept(each("name sheetId state id", read)) }),
    functionGroups: nothing,
    externalReferences: nothing,
    definedNames: kept({}, { definedName: nameRule }),
    calcPr: calculation,
    customWorkbookViews: lost("custom views"),
    pivotCaches: nothing,
    ...each("smartTagPr smartTagTypes", lost("smart tags")),
    ...each("webPublishing webPublishObjects", lost("settings for web pages")),
  },
);
