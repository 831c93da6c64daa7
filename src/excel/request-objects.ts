import type { Area } from "../workbook/area";
import { relativeAddress } from "../workbook/references";

/** The sheets and blocks of cells that a request speaks of, each asked for once, which keeps the request small. */
export interface RequestObjects {
  readonly context: Excel.RequestContext;
  sheet(name: string): Excel.Worksheet;
  area(sheet: string, area: Area): Excel.Range;
  /** Several blocks at once, which look alike or take the same. */
  areas(sheet: string, areas: readonly Area[]): Excel.Range | Excel.RangeAreas;
  column(sheet: string, column: number): Excel.Range;
  /** Says which object a new or renamed sheet is. */
  name(sheet: string, worksheet: Excel.Worksheet): void;
  /** Blocks are asked for anew from here on, since cells were moved. */
  forgetAreas(): void;
}

/** Starts with nothing asked for. */
export function requestObjects(context: Excel.RequestContext): RequestObjects {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const sheet = (name: string) => once(sheets, name, () => context.workbook.worksheets.getItem(name));
  const area = (name: string, { row, column, rowCount, columnCount }: Area) =>
    once(ranges, [name, row, column, rowCount, columnCount].join("|"), () =>
      sheet(name).getRangeByIndexes(row, column, rowCount, columnCount),
    );
  const areas = (name: string, all: readonly Area[]) => {
    const [only, ...others] = all;
    if (only && others.length === 0) return area(name, only);
    return sheet(name).getRanges(all.map((one) => relativeAddress(one)).join(","));
  };
  const column = (name: string, position: number) =>
    once(ranges, `${name}|column ${position}`, () =>
      area(name, { row: 0, column: position, rowCount: 1, columnCount: 1 }).getEntireColumn(),
    );
  return {
    context,
    sheet,
    area,
    areas,
    column,
    name: (name, worksheet) => void sheets.set(name, worksheet),
    forgetAreas: () => {
      ranges.clear();
    },
  };
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
