interface DrawnChart {
  readonly options: {
    readonly indexAxis?: "x" | "y";
    readonly scales?: { readonly y?: { reverse?: boolean } };
  };
}

/** Lets lying bars begin at the bottom, where Excel begins; Chart.js begins at the top. */
export const barsFromBelow = {
  id: "barsFromBelow",
  beforeUpdate(chart: object): void {
    const { indexAxis, scales } = (chart as DrawnChart).options;
    if (indexAxis === "y" && scales?.y) scales.y.reverse = true;
  },
};
