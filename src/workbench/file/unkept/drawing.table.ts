import { each, kept, lost, nothing, read, type Fate } from "./element-rules";

const corner = kept({}, each("col colOff row rowOff", read));
const size = kept(each("cx cy", read));

// What a frame holds, by the end of its namespace.
const frames: Record<string, string> = {
  diagram: "diagrams (SmartArt)",
  chartex: "charts of newer kinds, such as waterfalls or maps",
  slicer: "slicers",
  timeslicer: "timelines",
  ole: "embedded objects",
};

function graphicData({ uri = "" }: Readonly<Record<string, string>>): Fate {
  const kind = uri.split("/").at(-1) ?? "";
  if (kind === "chart") return kept({ uri: nothing }, { chart: kept({ id: read }) });
  return lost((Object.hasOwn(frames, kind) ? frames[kind] : undefined) ?? "drawings of an unknown kind");
}

const label = kept(
  {
    ...each("id name", read),
    ...each("descr title", lost("descriptions of charts for readers who cannot see them")),
    hidden: lost("hidden charts"),
  },
  { hlinkClick: lost("hyperlinks of charts"), extLst: nothing },
);

const frame = kept(
  { macro: (value) => (value === "" ? nothing : lost("macros of charts")), fPublished: nothing },
  {
    nvGraphicFramePr: kept({}, { cNvPr: label, cNvGraphicFramePr: nothing }),
    xfrm: kept({}, { off: nothing, ext: size }),
    graphic: kept({}, { graphicData }),
  },
);

const inside = {
  graphicFrame: frame,
  pic: lost("pictures"),
  sp: lost("shapes and text boxes"),
  cxnSp: lost("lines and arrows"),
  grpSp: lost("groups of shapes"),
  contentPart: lost("ink"),
  clientData: nothing,
};

const anchor = kept(
  { editAs: nothing },
  { ...each("from to", corner), ext: size, pos: kept(each("x y", read)), ...inside },
);

/** What is read of a sheet's drawing. */
export const drawingRules = kept({}, { ...each("twoCellAnchor oneCellAnchor absoluteAnchor", anchor) });
