import { checkOoxml } from "./ooxml-check";
import { unzipApart } from "./unzip-apart";

/** Unpacks a saved workbook without code of the product and holds it against what Excel would repair; throws when it would. */
export async function judgeSavedFile(bytes: Uint8Array): Promise<void> {
  unzipApart(bytes);
  const problems = await checkOoxml(bytes);
  if (problems.length > 0)
    throw new Error(`A test has saved a file that is not sound:\n${problems.join("\n")}`);
}
