import { dataModel } from "./data-model";
import { guidePlaces } from "./guide-places";

/** What stands in README between two comments and follows from the code. */
const sections: Readonly<Record<string, () => string>> = {
  "guide places": guidePlaces,
  "data model": dataModel,
};

/**
 * README with its written sections as the code has them now.
 *
 * Errors: one that names the section whose comments are missing.
 */
export function withWrittenSections(readme: string): string {
  return Object.entries(sections).reduce((text, [name, write]) => {
    const [begin, end] = [`<!-- ${name}: written by npm run data-model -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from)
      throw new Error(`README has no place for its section ${name}: ${begin} … ${end}`);
    return `${text.slice(0, from)}${begin}\n\n${write()}\n\n${text.slice(to)}`;
  }, readme);
}
