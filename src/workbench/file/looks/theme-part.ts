import { xml, xmlDocument } from "../package/xml-text";

// Excel's colors and fonts of 2007 to 2010, in which tables and charts have been drawn so far.
const colors = {
  dk1: xml("a:sysClr", { val: "windowText", lastClr: "000000" }),
  lt1: xml("a:sysClr", { val: "window", lastClr: "FFFFFF" }),
  dk2: fixed("1F497D"),
  lt2: fixed("EEECE1"),
  accent1: fixed("4F81BD"),
  accent2: fixed("C0504D"),
  accent3: fixed("9BBB59"),
  accent4: fixed("8064A2"),
  accent5: fixed("4BACC6"),
  accent6: fixed("F79646"),
  hlink: fixed("0000FF"),
  folHlink: fixed("800080"),
};

/** The part with the colors and fonts that looks name by their place in it. */
export function themeXml(): string {
  const elements = xml("a:themeElements", {}, colorsXml(), fontsXml(), effectsXml());
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
  return xmlDocument(xml("a:theme", { "xmlns:a": namespace, name: "Office Theme" }, elements));
}

function fixed(color: string): string {
  return xml("a:srgbClr", { val: color });
}

function colorsXml(): string {
  const list = Object.entries(colors).map(([name, color]) => xml(`a:${name}`, {}, color));
  return xml("a:clrScheme", { name: "Office" }, list);
}

function fontsXml(): string {
  const font = (name: string, typeface: string) =>
    xml(name, {}, xml("a:latin", { typeface }), xml("a:ea", { typeface: "" }), xml("a:cs", { typeface: "" }));
  return xml(
    "a:fontScheme",
    { name: "Office" },
    font("a:majorFont", "Cambria"),
    font("a:minorFont", "Calibri"),
  );
}

// Each list needs three entries: subtle, moderate and intense. Nothing we draw uses them.
function effectsXml(): string {
  const fill = xml("a:solidFill", {}, xml("a:schemeClr", { val: "phClr" }));
  const lines = [9525, 25400, 38100].map((w) =>
    xml("a:ln", { w }, fill, xml("a:prstDash", { val: "solid" })),
  );
  const effect = xml("a:effectStyle", {}, xml("a:effectLst"));
  return xml(
    "a:fmtScheme",
    { name: "Office" },
    xml("a:fillStyleLst", {}, fill, fill, fill),
    xml("a:lnStyleLst", {}, lines),
    xml("a:effectStyleLst", {}, effect, effect, effect),
    xml("a:bgFillStyleLst", {}, fill, fill, fill),
  );
}
