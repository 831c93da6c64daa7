export interface ClassMetadata {
  readonly name: string;
  readonly isCollection: boolean;
  /** Name on the wire (`NumberFormat`) -> the name in an add-in (`numberFormat`) and whether it may be set. */
  readonly properties: ReadonlyMap<string, { readonly clientName: string; readonly writable: boolean }>;
  /** Name on the wire -> class of the object behind it. */
  readonly navigations: ReadonlyMap<string, string>;
  /** Name on the wire -> class of the object it answers; null when it answers a value or nothing. */
  readonly methods: ReadonlyMap<string, string | null>;
  /** Class of one item of a collection. */
  readonly itemClass: string | null;
  /** True when an add-in may hold on to such an object between requests. */
  readonly keepsReference: boolean;
}

export interface Metadata {
  readonly classes: ReadonlyMap<string, ClassMetadata>;
  /** Enum name -> the values an add-in may send. */
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads from the text of office.js's debug build which classes, members and enum values the Excel API has.
 *
 * Errors: throws when the text does not look like that build.
 */
export function readMetadata(debugBuild: string): Metadata {
  const excel = excelPart(debugBuild);
  const classes = new Map<string, ClassMetadata>();
  const parts = excel.split(/^ {4}var (\w+) = \(function \(_super\) \{$/m);
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? "";
    classes.set(name, readClass(name, parts[index + 1] ?? ""));
  }
  if (!classes.has("Workbook") || !classes.has("Range"))
    throw new Error("This is not a debug build of office.js.");
  return { classes, enums: readEnums(excel) };
}

function excelPart(debugBuild: string): string {
  const from = debugBuild.search(/^var Excel;/m);
  const to = debugBuild.indexOf("var _EndExcel");
  if (from < 0 || to < from) throw new Error("This is not a debug build of office.js.");
  return debugBuild.slice(from, to);
}

function readClass(name: string, body: string): ClassMetadata {
  const properties = readProperties(body);
  const methods = readMethods(body);
  const item = /_create(?:Indexer|ChildItem)Object\(Excel\.(\w+)/.exec(body);
  return {
    name,
    isCollection: body.includes('"_isCollection"'),
    properties,
    navigations: readNavigations(body),
    methods,
    itemClass: item?.[1] ?? null,
    keepsReference: properties.has("_ReferenceId") || methods.has("_KeepReference"),
  };
}

function readProperties(body: string): Map<string, { clientName: string; writable: boolean }> {
  const clientNames = readList(body, "_scalarPropertyNames");
  const wireNames = readList(body, "_scalarPropertyOriginalNames");
  const writable = readList(body, "_scalarPropertyUpdateable");
  return new Map(
    wireNames.map((wireName, index) => [
      String(wireName),
      { clientName: String(clientNames[index]), writable: writable[index] === true },
    ]),
  );
}

function readList(body: string, member: string): unknown[] {
  const found = new RegExp(`"${member}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`).exec(
    body,
  );
  return found ? (JSON.parse(found[1] ?? "[]") as unknown[]) : [];
}

function readNavigations(body: string): Map<string, string> {
  const found = body.matchAll(/_createPropertyObject\((?:\w+\.)?(\w+), this, "(\w+)"/g);
  return new Map([...found].map((match) => [match[2] ?? "", match[1] ?? ""]));
}

function readMethods(body: string): Map<string, string | null> {
  const methods = new Map<string, string | null>();
  for (const match of body.matchAll(/_createMethodObject\((?:\w+\.)?(\w+), this, "(\w+)"/g)) {
    methods.set(match[2] ?? "", match[1] ?? "");
  }
  for (const match of body.matchAll(/_invokeMethod\(this, "(\w+)"/g)) {
    const name = match[1] ?? "";
    if (!methods.has(name)) methods.set(name, null);
  }
  return methods;
}

function readEnums(excel: string): Map<string, ReadonlySet<string>> {
  const enums = new Map<string, Set<string>>();
  for (const match of excel.matchAll(/^ {8}(\w+)\["\w+"\] = "([^"]*)";$/gm)) {
    const name = match[1] ?? "";
    const values = enums.get(name) ?? new Set();
    enums.set(name, values.add(match[2] ?? ""));
  }
  return enums;
}
