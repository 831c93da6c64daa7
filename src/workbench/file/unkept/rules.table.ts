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
  type Fate,
} from "./element-rules";

const inRules = lostLink("conditional formats");
const inValidations = lostLink("validations");
const formula = kept({}, {}, inRules);
const barLooks = "looks of data bars";
const iconSettings = "settings of icon sets";

const limit = kept(
  {
    ...each("type gte", read),
    val: (value) => (inRules.isLost(value) ? lost(inRules.words) : read),
  },
  { f: formula, extLst: nothing },
);

const barLimit = ({ type = "" }: Readonly<Record<string, string>>): Fate =>
  ["min", "max", "num", "autoMin", "autoMax"].includes(type) ? limit : lost("limits of data bars");

const color = kept(each("rgb theme tint indexed auto", read));

const dataBar = kept(
  {
    showValue: read,
    minLength: lostUnless(["0", "10"], barLooks),
    maxLength: lostUnless(["90", "100"], barLooks),
    gradient: lostWhenOn(barLooks),
    border: lostWhenOn(barLooks),
    direction: lostUnless(["context"], barLooks),
    negativeBarColorSameAsPositive: lostWhenOn(barLooks),
    negativeBarBorderColorSameAsPositive: nothing,
    axisPosition: lostUnless(["automatic"], barLooks),
  },
  {
    cfvo: barLimit,
    color,
    fillColor: color,
    negativeFillColor: ({ rgb }) => (rgb === "FFFF0000" ? nothing : lost(barLooks)),
    axisColor: ({ rgb }) => (rgb === "FF000000" ? nothing : lost(barLooks)),
    ...each("borderColor negativeBorderColor", lost(barLooks)),
  },
);

const iconSet = kept(
  {
    iconSet: read,
    showValue: lostWhenOff(iconSettings),
    reverse: lostWhenOn(iconSettings),
    percent: nothing,
    custom: lostWhenOn(iconSettings),
  },
  { cfvo: limit, cfIcon: lost(iconSettings) },
);

const ruleExtension = kept({ uri: nothing }, { id: read });

const rule = kept(
  {
    ...each("type dxfId priority stopIfTrue operator id", read),
    // What these say stands in the rule's formula, too.
    ...each("text timePeriod", nothing),
    ...each("percent bottom rank aboveAverage equalAverage stdDev", nothing),
    activePresent: nothing,
  },
  {
    ...each("formula f", formula),
    dataBar,
    iconSet,
    colorScale: lost("color scales"),
    dxf: lost("looks of conditional formats of a newer kind"),
    extLst: kept({}, { ext: ruleExtension }),
  },
);

const lostRules: Record<string, string> = {
  colorScale: "color scales",
  top10: "rules for the highest or lowest values",
  aboveAverage: "rules for values above or below the average",
  duplicateValues: "rules for duplicates",
  uniqueValues: "rules for values that stand once",
};

/** What is read of a block of conditional formats. */
export const conditionalFormatting = kept(
  { sqref: read, pivot: lostWhenOn("conditional formats of pivot tables") },
  {
    cfRule: ({ type = "" }) => {
      const words = Object.hasOwn(lostRules, type) ? lostRules[type] : undefined;
      return words === undefined ? rule : lost(words);
    },
    sqref: read,
    extLst: nothing,
  },
);

const validation = kept(
  {
    ...each("type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage", read),
    ...each("errorTitle error promptTitle prompt sqref", read),
    imeMode: lostUnless(["noControl"], "input methods of cells"),
  },
  {
    list: lost("commas inside the entries of lists"),
    ...each("formula1 formula2", kept({}, { f: kept({}, {}, inValidations) }, inValidations)),
    sqref: read,
  },
);

/** What is read of the rules for what may be typed. */
export const dataValidations = kept(
  { ...each("count xWindow yWindow", nothing), disablePrompts: lostWhenOn("switched-off input messages") },
  {
    dataValidation: ({ type = "none" }) =>
      type === "none" ? lost("input messages and lists of cells without a rule") : validation,
  },
);

const laterFormats = kept({}, { conditionalFormatting });

/** What is read of a sheet's extensions: what later versions of Excel added. */
export const laterExtensions = kept(
  {},
  {
    ext: kept(
      { uri: nothing },
      {
        conditionalFormattings: laterFormats,
        dataValidations,
        sparklineGroups: lost("sparklines"),
        slicerList: lost("slicers"),
        timelineRefs: lost("timelines"),
        protectedRanges: lost("ranges that some may edit on a protected sheet"),
        ignoredErrors: lost("warnings that were switched off"),
        webExtensions: lost("add-ins in cells"),
        // The page layout view of Excel for the Mac.
        PLV: nothing,
      },
    ),
  },
);
