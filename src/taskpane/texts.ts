import { english } from "./texts/english";

/** Every text of the pane; a language in which one is missing does not compile. */
type Texts = typeof english;

/** The languages of the pane by their codes. A second one is a file beside the first and a line here. */
const catalogs = { en: english } as const satisfies Readonly<Record<string, Texts>>;

/** The texts of the pane in the language of the person's browser, or else in English. */
export const texts: Texts = catalogOf(navigator.language);

function catalogOf(language: string): Texts {
  const [code = ""] = language.toLowerCase().split("-");
  return Object.hasOwn(catalogs, code) ? catalogs[code as keyof typeof catalogs] : catalogs.en;
}
