import fc from "fast-check";
import { zipSync } from "fflate";
import { closePackage } from "../../../src/workbench/file/package/close-package";
import { readXml } from "../../../src/workbench/file/package/read-xml";
import { TooManyElements } from "../../../src/workbench/file/package/too-many-elements";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { PackageParts, partText } from "../../../src/workbench/file/package/package-parts";
import { readPart } from "../../../src/workbench/file/package/read-part";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { foreignWorkbook } from "../../support/foreign-workbook";
import { unzipApart } from "../../support/unzip-apart";

const encoded = (text: string) => new TextEncoder().encode(text);
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

// Random bytes, long runs and words over and over: what a compressor treats in different ways.
const buffer = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 700 })), { maxLength: 12 })
    .map((runs) => Uint8Array.from(runs.flatMap(([byte, count]) => Array<number>(count).fill(byte)))),
  fc
    .array(fc.constantFrom('<c r="A1" s="4"><f>', "IF($F6=", '"Done"', "</f></c>", "é", "12345"), {
      maxLength: 200,
    })
    .map((words) => encoded(words.join(""))),
);

test("10,000 buffers come out of a zip as they went in, by zlib, and a part of them by zip.js", async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(buffer, { minLength: 100, maxLength: 100 }), async (buffers) => {
      const parts = new PackageParts(buffers.map((bytes, index) => [`${index}.xml`, bytes]));
      const zip = closePackage(parts);
      const opened = runs++ % 20 === 0 ? await openPackage(zip) : parts;
      for (const { path, bytes } of unzipApart(zip)) {
        const expected = Buffer.from(parts.get(path) ?? []);
        expect(expected.equals(bytes)).toBe(true);
        expect(expected.equals(opened.get(path) ?? new Uint8Array())).toBe(true);
      }
      expect(opened.keys()).toHaveLength(100);
    }),
    { seed: 20261127, numRuns: 100 },
  );
});

describe("a package", () => {
  test("finds its parts whatever their case, and whichever way their slashes lean", async () => {
    const opened = await openPackage(
      zipSync({ "XL\\SharedStrings.xml": encoded("<sst/>"), "/xl/styles.xml": encoded("<s/>") }),
    );
    expect(partText(opened, "xl/sharedStrings.xml")).toBe("<sst/>");
    expect(partText(opened, "xl/styles.xml")).toBe("<s/>");
  });

  test("leaves folders out", async () => {
    const opened = await openPackage(zipSync({ "xl/": new Uint8Array(), "xl/a.xml": encoded("<a/>") }));
    expect(opened.keys()).toEqual(["xl/a.xml"]);
  });

  test("is refused when two of its parts have one name", async () => {
    const zip = openPackage(zipSync({ "xl/a.xml": encoded("<a/>"), "xl/A.xml": encoded("<b/>") }));
    expect(await reasonOf(zip)).toBe(
      "The file is damaged: it holds two parts called xl/A.xml; try an earlier copy of it.",
    );
  });

  test("is refused with the part's name when a checksum is wrong", async () => {
    const zip = zipSync({ "xl/a.xml": encoded("<a>one</a>") }, { level: 0 });
    zip.set(encoded("two"), Buffer.from(zip).indexOf("one"));
    expect(await reasonOf(openPackage(zip))).toMatch(/its part xl\/a\.xml cannot be read/);
  });

  test("is refused when it is too large once unpacked, though small as a file", async () => {
    const zip = zipSync({ "xl/a.xml": new Uint8Array(210_000_000).fill(32) }, { level: 1 });
    expect(zip.length).toBeLessThan(2_000_000);
    expect(await reasonOf(openPackage(zip))).toMatch(/goes beyond 160 MB at its part xl\/a\.xml/);
  });

  test("is read no further than there is room for its elements", () => {
    const opened: string[] = [];
    const reading = {
      open: (name: string) => opened.push(name),
      text: () => undefined,
      close: () => undefined,
    };
    expect(readXml(["<a><b/>", "<c/></a>"], reading, 3)).toBe(3);
    expect(() => readXml(["<a><b/>", "<c/></a>"], reading, 2)).toThrow(TooManyElements);
    expect(opened).toEqual(["a", "b", "c", "a", "b"]);
  });

  test("is refused when it has very many parts", async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]);
    const zip = zipSync(Object.fromEntries(names) as Record<string, Uint8Array>, { level: 0 });
    expect(await reasonOf(openPackage(zip))).toMatch(/more than 10,000 parts/);
  });
});

describe("a part", () => {
  const part = (xml: string | Uint8Array) =>
    new PackageParts([["a.xml", typeof xml === "string" ? encoded(xml) : xml]]);

  test.each([
    ["that ends early", "<a><b></a>"],
    ["that declares entities", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["that names an entity nobody declared", "<a>&b;</a>"],
    ["that nests without end", "<a>".repeat(300) + "</a>".repeat(300)],
    ["of nothing", ""],
  ])("%s is refused by its name", (_case, xml) => {
    expect(() => readPart(part(xml), "a.xml")).toThrow(/its part a\.xml cannot be read/);
  });

  test("may be written in UTF-16", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('<a b="é"/>', "utf16le")]);
    expect(readPart(part(utf16), "a.xml")?.attributes["b"]).toBe("é");
  });
});

test("texts are found in a file whose parts are spelled in capitals", async () => {
  const parts = await openPackage(
    foreignWorkbook({
      sheetXml: `<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`,
      sharedTextsXml: "<sst><si><t>found</t></si></sst>",
    }),
  );
  const spelled = parts
    .keys()
    .map((path) => [path.replace("texts", "TEXTS"), parts.get(path) ?? []] as const);
  const file = closePackage(new PackageParts(spelled.map(([path, bytes]) => [path, Uint8Array.from(bytes)])));
  expect((await readXlsx(file)).sheets[0]?.cells[0]?.value).toBe("found");
});
