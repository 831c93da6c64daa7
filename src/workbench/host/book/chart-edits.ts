import { BookRefusal, type Book } from "./book";
import type { ChartContent } from "./book-content";
import type { ChartRecord } from "./book-records";
import { checkUnprotected } from "./protection";
import { checkSheet, type Workings } from "./workings";

/** Charts on sheets. */
export function chartEdits(w: Workings): Pick<Book, "charts" | "addChart" | "changeChart" | "deleteChart"> {
  const charts = (sheetId: string) => w.state.sheetRecord(sheetId).charts;
  return {
    charts: (sheetId) => charts(sheetId).map((chart) => ({ ...chart })),
    addChart(sheetId, chart) {
      checkSheet(w, sheetId);
      checkUnprotected(w, sheetId);
      const id = chart.id ?? `chart-${w.model.uuidGenerator.smallUuid()}`;
      w.state.changeSheet(sheetId, { charts: [...charts(sheetId), { ...chart, id }] });
      return id;
    },
    changeChart(sheetId, id, change) {
      checkUnprotected(w, sheetId);
      const changed = { ...chartWithId(charts(sheetId), id), ...change, id } satisfies ChartContent;
      w.state.changeSheet(sheetId, { charts: charts(sheetId).map((one) => (one.id === id ? changed : one)) });
    },
    deleteChart(sheetId, id) {
      checkUnprotected(w, sheetId);
      chartWithId(charts(sheetId), id);
      w.state.changeSheet(sheetId, { charts: charts(sheetId).filter((one) => one.id !== id) });
    },
  };
}

function chartWithId(charts: readonly ChartRecord[], id: string): ChartRecord {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new BookRefusal("ItemNotFound", "There is no such chart.", 404);
  return chart;
}
