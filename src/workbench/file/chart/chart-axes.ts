import type { ChartContent } from "../../host/book/book-content";
import { xml } from "../package/xml-text";

const categories = 100000000;
const values = 100000001;

/** The two axes by their numbers, as the plot names them. */
export const axisIds = axisId(categories) + axisId(values);

/** The axis of categories and that of values, as they lie for bars, columns and lines. */
export function axesXml({ type, valueAxis: { minimum, maximum } = {} }: ChartContent): string {
  const isBar = type.startsWith("Bar");
  const end = (name: string, value: number | undefined) =>
    value === undefined ? "" : xml(name, { val: value });
  return (
    xml(
      "c:catAx",
      {},
      axisId(categories),
      xml("c:scaling", {}, orientation),
      sideXml(isBar ? "l" : "b"),
      crossingXml(values),
      xml("c:auto", { val: 1 }),
      xml("c:lblAlgn", { val: "ctr" }),
      xml("c:lblOffset", { val: 100 }),
    ) +
    xml(
      "c:valAx",
      {},
      axisId(values),
      xml("c:scaling", {}, orientation, end("c:max", maximum), end("c:min", minimum)),
      sideXml(isBar ? "b" : "l", xml("c:majorGridlines")),
      crossingXml(categories),
      xml("c:crossBetween", { val: "between" }),
    )
  );
}

const orientation = xml("c:orientation", { val: "minMax" });

function axisId(id: number): string {
  return xml("c:axId", { val: id });
}

// Excel's own charts have no ticks; a file that does not say so gets crosses.
function sideXml(position: string, gridlines = ""): string {
  return (
    xml("c:delete", { val: 0 }) +
    xml("c:axPos", { val: position }) +
    gridlines +
    xml("c:majorTickMark", { val: "none" }) +
    xml("c:minorTickMark", { val: "none" })
  );
}

function crossingXml(other: number): string {
  return xml("c:crossAx", { val: other }) + xml("c:crosses", { val: "autoZero" });
}
