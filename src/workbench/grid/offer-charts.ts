import * as charts from "chart.js/auto";

/** Puts Chart.js where the grid looks for it. */
export function offerCharts(): void {
  // The grid expects the build for script elements, which has all parts on the one object.
  const { Chart, ...parts } = charts;
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}
