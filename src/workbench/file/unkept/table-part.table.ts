import { each, kept, lost, lostLink, lostWhenOn, nothing, read } from "./element-rules";

const looks = "looks that tables give to new cells";
const filterKinds = "filters of other kinds than chosen values";

const filterColumn = kept(
  { ...each("colId hiddenButton showButton", read) },
  {
    filters: kept(
      { blank: read, calendarType: nothing },
      { filter: kept({ val: read }), dateGroupItem: lost(filterKinds) },
    ),
    ...each("customFilters top10 dynamicFilter colorFilter iconFilter", lost(filterKinds)),
    extLst: lost(filterKinds),
  },
);

const tableColumn = kept(
  {
    ...each("id name totalsRowFunction totalsRowLabel", read),
    ...each("uniqueName queryTableFieldId", nothing),
    ...each(
      "dataDxfId headerRowDxfId totalsRowDxfId dataCellStyle headerRowCellStyle totalsRowCellStyle",
      lost(looks),
    ),
  },
  {
    ...each(
      "calculatedColumnFormula totalsRowFormula",
      kept({ array: lostWhenOn("array formulas of tables") }, {}, lostLink("formulas of table columns")),
    ),
    xmlColumnPr: lost("links to XML"),
    extLst: nothing,
  },
);

const marks = "marks of a table’s first or last column or of every other column";

/** What is read of a table's part. */
export const tableRules = kept(
  {
    ...each("id name displayName ref headerRowCount totalsRowCount totalsRowShown", read),
    ...each("insertRow insertRowShift published connectionId tableType", nothing),
    comment: lost("descriptions of tables"),
    ...each("headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId", lost(looks)),
    ...each("totalsRowBorderDxfId headerRowCellStyle dataCellStyle totalsRowCellStyle", lost(looks)),
  },
  {
    autoFilter: kept({ ref: read }, { filterColumn, sortState: nothing, extLst: nothing }),
    sortState: nothing,
    tableColumns: kept({ count: nothing }, { tableColumn }),
    tableStyleInfo: kept({
      ...each("name showRowStripes", read),
      ...each("showFirstColumn showLastColumn showColumnStripes", lostWhenOn(marks)),
    }),
    extLst: kept(
      {},
      {
        ext: kept(
          { uri: nothing },
          { table: kept(each("altText altTextSummary", lost("descriptions of tables"))) },
        ),
      },
    ),
  },
);
