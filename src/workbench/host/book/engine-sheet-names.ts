/**
 * The engine knows no apostrophe in the name of a sheet, which Excel allows (`Bob's plan`): it gets a letter that
 * looks the same in its place.
 */
const STAND_IN = "\u02bc";

/** The name of a sheet as the engine takes it. */
export function engineSheetName(name: string): string {
  return name.replaceAll("'", STAND_IN);
}

/** The name of a sheet as people wrote it. */
export function readableSheetName(name: string): string {
  return name.replaceAll(STAND_IN, "'");
}

/** A reference as the engine takes it: `'Bob''s plan'!A1` holds its apostrophe twice. */
export function engineReference(reference: string): string {
  return reference.replaceAll("''", STAND_IN);
}

/** A reference as Excel writes it. */
export function readableReference(reference: string): string {
  return reference.replaceAll(STAND_IN, "''");
}
