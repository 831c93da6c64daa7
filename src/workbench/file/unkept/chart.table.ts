import {
  each,
  kept,
  lost,
  lostLink,
  lostUnless,
  lostWhenOn,
  nothing,
  read,
  type ElementRule,
} from "./element-rules";

const looks = lost("looks of charts (fonts, lines, fills, labels of axes)");
const value = kept({ val: read });
const formula = kept(
  {},
  {
    f: kept({}, {}, lostLink("series of charts")),
    numCache: nothing,
    strCache: nothing,
    multiLvlStrCache: nothing,
    extLst: nothing,
  },
);
const rgb = kept({}, { srgbClr: kept({ val: read }, {}), schemeClr: looks, sysClr: looks, prstClr: looks });

const reference = kept(
  {},
  {
    ...each("numRef strRef multiLvlStrRef", formula),
    ...each("numLit strLit", lost("values typed into charts")),
    v: read,
  },
);

const seriesFill = kept(
  {},
  {
    solidFill: rgb,
    ln: kept(
      { ...each("w cap cmpd algn", nothing) },
      { solidFill: rgb, round: nothing, noFill: nothing, prstDash: looks },
    ),
    ...each("noFill gradFill pattFill blipFill effectLst scene3d sp3d", looks),
  },
);

const marker = kept({}, { symbol: value, size: nothing, spPr: nothing, extLst: nothing });

const series = kept(
  {},
  {
    ...each("idx order extLst smooth invertIfNegative bubble3D", nothing),
    tx: kept({}, { strRef: formula, v: read, rich: looks }),
    ...each("val cat", reference),
    spPr: seriesFill,
    marker,
    dPt: lost("colors of single points in charts"),
    dLbls: labels(),
    trendline: lost("trend lines in charts"),
    errBars: lost("error bars in charts"),
    ...each("shape explosion pictureOptions", looks),
  },
);

// Labels that show nothing are in many files.
function labels(): ElementRule {
  const shown = each(
    "showVal showCatName showSerName showPercent showBubbleSize",
    kept({ val: lostWhenOn("data labels in charts") }),
  );
  return kept(
    {},
    {
      ...shown,
      ...each(
        "showLegendKey showLeaderLines delete numFmt spPr txPr dLblPos separator leaderLines extLst",
        nothing,
      ),
      dLbl: lost("data labels in charts"),
    },
  );
}

const plot = kept(
  {},
  {
    ser: series,
    ...each("barDir grouping marker", value),
    ...each("axId varyColors extLst gapWidth overlap firstSliceAng holeSize smooth", nothing),
    dLbls: labels(),
    ...each("dropLines hiLowLines upDownBars serLines", lost("lines between the points of charts")),
    ...each("gapDepth shape", lost("depth of charts")),
  },
);

const unknownKinds = {
  areaChart: "area charts",
  area3DChart: "area charts",
  scatterChart: "scatter charts",
  bubbleChart: "bubble charts",
  radarChart: "radar charts",
  stockChart: "stock charts",
  surfaceChart: "surface charts",
  surface3DChart: "surface charts",
  ofPieChart: "pie-of-pie charts",
};

const axis = kept(
  {},
  {
    scaling: kept(
      {},
      {
        ...each("min max", value),
        orientation: kept({ val: lostUnless(["minMax"], "axes that run backwards or by powers") }),
        logBase: lost("axes that run backwards or by powers"),
        extLst: nothing,
      },
    ),
    title: lost("titles of axes in charts"),
    ...each(
      "axId crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween axPos extLst crossesAt",
      nothing,
    ),
    ...each("majorTickMark minorTickMark", kept({ val: lostUnless(["none"], looks.words) })),
    tickLblPos: kept({ val: lostUnless(["nextTo", "low"], looks.words) }),
    delete: kept({ val: lostWhenOn("hidden axes in charts") }),
    numFmt: kept({ formatCode: lostUnless(["General"], looks.words), sourceLinked: nothing }),
    majorGridlines: kept({}, { spPr: kept({}, { ln: looks }), extLst: nothing }),
    ...each("minorGridlines txPr spPr", looks),
    ...each(
      "majorUnit minorUnit baseTimeUnit majorTimeUnit minorTimeUnit dispUnits tickLblSkip tickMarkSkip",
      looks,
    ),
  },
);

const title = kept(
  {},
  {
    tx: kept({}, { rich: richText(), strRef: lost("titles of charts that follow a cell") }),
    overlay: nothing,
    layout: nothing,
    spPr: looks,
    txPr: looks,
    extLst: nothing,
  },
);

function richText(): ElementRule {
  const run = kept({}, { t: read, rPr: nothing });
  const paragraph = kept({}, { r: run, pPr: nothing, endParaRPr: nothing });
  return kept({}, { bodyPr: nothing, lstStyle: nothing, p: paragraph });
}

/** What is read of a chart. */
export const chartRules = kept(
  {},
  {
    ...each("date1904 lang roundedCorners style printSettings externalData extLst", nothing),
    ...each("spPr txPr clrMapOvr", looks),
    pivotSource: lost("links of charts to pivot tables"),
    protection: lost("protection of charts"),
    userShapes: lost("shapes in charts"),
    chart: kept(
      {},
      {
        title,
        ...each("autoTitleDeleted plotVisOnly dispBlanksAs showDLblsOverMax extLst", nothing),
        ...each("view3D floor sideWall backWall", lost("depth of charts")),
        pivotFmts: nothing,
        plotArea: kept(
          {},
          {
            ...each("layout extLst", nothing),
            ...each("barChart bar3DChart lineChart line3DChart pieChart pie3DChart doughnutChart", plot),
            ...Object.fromEntries(Object.entries(unknownKinds).map(([kind, words]) => [kind, lost(words)])),
            ...each("catAx valAx dateAx serAx", axis),
            dTable: lost("tables of values under charts"),
            spPr: looks,
          },
        ),
        legend: kept(
          {},
          {
            legendPos: value,
            ...each("layout overlay extLst", nothing),
            ...each("spPr txPr legendEntry", looks),
          },
        ),
      },
    ),
  },
);
