import type { ObjectClass, ObjectClasses } from "../protocol/object-class";
import { applicationAnswers, runtimeAnswers } from "./application";
import * as chart from "./chart";
import { conditionalFormatAnswers, conditionalFormatsAnswers } from "./conditional-format";
import * as conditional from "./conditional-format-kinds";
import { dataValidationAnswers } from "./data-validation";
import { nameAnswers, namesAnswers } from "./names";
import type { Answers, Kind } from "./object-kinds";
import { rangeAnswers } from "./range";
import { rangeAreasAnswers, rangeCollectionAnswers } from "./range-areas";
import { borderAnswers, bordersAnswers } from "./range-borders";
import {
  formatProtectionAnswers,
  rangeFillAnswers,
  rangeFontAnswers,
  rangeFormatAnswers,
} from "./range-format";
import { nothingKept } from "./nothing-kept";
import { settingAnswers, settingsAnswers } from "./settings";
import { freezePanesAnswers, pageLayoutAnswers, protectionAnswers } from "./sheet-parts";
import { scopedTablesAnswers, tableAnswers, tablesAnswers } from "./table";
import { tableColumnAnswers, tableColumnsAnswers } from "./table-column";
import { autoFilterAnswers, filterAnswers, rangeSortAnswers, tableSortAnswers } from "./table-filter";
import { tableRowAnswers, tableRowsAnswers } from "./table-row";
import { customXmlPartsAnswers, workbookAnswers, workbookProtectionAnswers } from "./workbook";
import { functionResultAnswers, worksheetFunctionsAnswers } from "./worksheet-functions";
import { worksheetAnswers, worksheetsAnswers } from "./worksheet";

const answers: { readonly [K in Kind]: Answers<K> } = {
  Workbook: workbookAnswers,
  Application: applicationAnswers,
  Runtime: runtimeAnswers,
  Functions: worksheetFunctionsAnswers,
  FunctionResult: functionResultAnswers,
  WorkbookProtection: workbookProtectionAnswers,
  CustomXmlPartCollection: customXmlPartsAnswers,
  WorksheetCollection: worksheetsAnswers,
  Worksheet: worksheetAnswers,
  WorksheetProtection: protectionAnswers,
  WorksheetFreezePanes: freezePanesAnswers,
  PageLayout: pageLayoutAnswers,
  AutoFilter: autoFilterAnswers,
  Range: rangeAnswers,
  RangeAreas: rangeAreasAnswers,
  RangeCollection: rangeCollectionAnswers,
  RangeSort: rangeSortAnswers,
  RangeFormat: rangeFormatAnswers,
  RangeFill: rangeFillAnswers,
  RangeFont: rangeFontAnswers,
  RangeBorderCollection: bordersAnswers,
  RangeBorder: borderAnswers,
  FormatProtection: formatProtectionAnswers,
  DataValidation: dataValidationAnswers,
  ConditionalFormatCollection: conditionalFormatsAnswers,
  ConditionalFormat: conditionalFormatAnswers,
  CustomConditionalFormat: conditional.customFormatAnswers,
  ConditionalFormatRule: conditional.formatRuleAnswers,
  CellValueConditionalFormat: conditional.cellValueFormatAnswers,
  DataBarConditionalFormat: conditional.dataBarAnswers,
  ConditionalDataBarPositiveFormat: conditional.dataBarColorAnswers,
  IconSetConditionalFormat: conditional.iconSetAnswers,
  ConditionalRangeFormat: conditional.formatLookAnswers,
  ConditionalRangeFont: conditional.formatFontAnswers,
  ConditionalRangeFill: conditional.formatFillAnswers,
  TableCollection: tablesAnswers,
  TableScopedCollection: scopedTablesAnswers,
  Table: tableAnswers,
  TableSort: tableSortAnswers,
  TableColumnCollection: tableColumnsAnswers,
  TableColumn: tableColumnAnswers,
  Filter: filterAnswers,
  TableRowCollection: tableRowsAnswers,
  TableRow: tableRowAnswers,
  NamedItemCollection: namesAnswers,
  NamedItem: nameAnswers,
  SettingCollection: settingsAnswers,
  Setting: settingAnswers,
  ShapeCollection: nothingKept,
  PivotTableCollection: nothingKept,
  CommentCollection: nothingKept,
  ChartCollection: chart.chartsAnswers,
  Chart: chart.chartAnswers,
  ChartAxes: chart.chartAxesAnswers,
  ChartAxis: chart.chartAxisAnswers,
  ChartTitle: chart.chartTitleAnswers,
  ChartLegend: chart.chartLegendAnswers,
  ChartSeriesCollection: chart.chartSeriesListAnswers,
  ChartSeries: chart.chartSeriesAnswers,
  ChartSeriesFormat: chart.chartSeriesFormatAnswers,
  ChartFill: chart.chartFillAnswers,
};

/** All classes of Excel's objects that this host answers for. */
export const objectClasses: ObjectClasses = new Map(Object.entries(answers)) as ReadonlyMap<
  string,
  ObjectClass<unknown>
>;
