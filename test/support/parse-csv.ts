/** Reads the rows of a CSV text: commas, and quotes around what holds commas, quotes or line breaks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { value, end } of fields(text)) {
    row.push(value);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

function* fields(text: string): Generator<{ value: string; end: string }> {
  field.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const [, quoted, plain = "", end = ""] = field.exec(text) ?? refuse(start);
    yield { value: quoted === undefined ? plain : quoted.replace(/""/g, '"'), end };
    // A comma at the very end has an empty field after it.
    if (end === "," && field.lastIndex === text.length) yield { value: "", end: "" };
  }
}

function refuse(position: number): never {
  throw new Error(`This is no CSV: a quote stands in the wrong place at character ${position}.`);
}
