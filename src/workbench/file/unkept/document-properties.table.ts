import { each, kept, lostText, nothing } from "./element-rules";

const words = "author, title and other properties of the document";

/** What is read of a document's properties: we write our own name and no others. */
export const coreProperties = kept(
  {},
  {
    creator: lostText(words, "Partnership Planner"),
    ...each(
      "title subject keywords description category contentStatus language identifier version",
      lostText(words),
    ),
    ...each("created modified lastModifiedBy lastPrinted revision contentType", nothing),
  },
);

/** The same for those that Microsoft added. */
export const extendedProperties = kept(
  {},
  {
    ...each("Manager Company HyperlinkBase", lostText(words)),
    ...each(
      "Template TotalTime Pages Words Characters PresentationFormat Lines Paragraphs Slides Notes",
      nothing,
    ),
    ...each("HiddenSlides MMClips ScaleCrop HeadingPairs TitlesOfParts LinksUpToDate SharedDoc", nothing),
    ...each(
      "CharactersWithSpaces HLinks HyperlinksChanged DigSig Application AppVersion DocSecurity",
      nothing,
    ),
  },
);
