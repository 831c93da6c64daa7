import * as charts from "chart.js/auto";
import { barsFromBelow } from "./bars-from-below";

/** Puts Chart.js where the grid looks for it. */
export function offerCharts(): void {
  // The grid expects the build for script elements, which has all parts on the one object.
  const { Chart, ...parts } = charts;
  Chart.register(barsFromBelow);
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}
