import { closePackage } from "../../../src/workbench/file/package/close-package";
import { PackageParts } from "../../../src/workbench/file/package/package-parts";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { UnreadableFile } from "../../../src/workbench/file/unreadable-file";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { foreignWorkbook } from "../../support/foreign-workbook";
import { richBook } from "../../support/rich-book";

const text = (content: string) => new TextEncoder().encode(content);
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (content: string) => Array.from(content).flatMap((letter) => [letter.charCodeAt(0), 0]);

const whole = () => writeXlsx(richBook());
const cut = async (share: number) => {
  const bytes = await whole();
  return bytes.slice(0, Math.round(bytes.length * share));
};
const scratched = async () => {
  const bytes = await whole();
  bytes.fill(0x55, Math.round(bytes.length / 3), Math.round(bytes.length / 2));
  return bytes;
};

describe("a file that cannot be opened", () => {
  test.each([
    ["of 0 bytes", () => new Uint8Array(), "empty"],
    ["of text", () => text("Partner,Score\nClinic,80\n"), "notXlsx"],
    ["of one byte", () => new Uint8Array([0x50]), "notXlsx"],
    ["of old Excel", () => new Uint8Array([...oldContainer, ...utf16("Workbook")]), "notXlsx"],
    [
      "with a password",
      () => new Uint8Array([...oldContainer, 0, 0, ...utf16("EncryptedPackage")]),
      "encrypted",
    ],
    [
      "under a sensitivity label that encrypts",
      () =>
        new Uint8Array([
          ...oldContainer,
          ...utf16("EncryptedPackage"),
          ...utf16("DRMEncryptedDataSpace"),
          ...utf16("StrongEncryptionDataSpace"),
        ]),
      "rightsManaged",
    ],
    [
      "that is a zip of something else",
      () => closePackage(new PackageParts([["a.txt", text("a")]])),
      "notXlsx",
    ],
    ["that is a zip of nothing", () => closePackage(new PackageParts()), "notXlsx"],
    ["that was cut off halfway", () => cut(0.5), "damaged"],
    ["that lacks its last bytes", () => cut(0.99), "damaged"],
    ["that begins as a zip only", () => text("PK\u0003\u0004 and no more"), "damaged"],
    ["whose bytes were overwritten", scratched, "damagedPart"],
    [
      "whose sheet is no XML",
      () => foreignWorkbook({ sheetXml: "<sheetData><row><c></row>" }),
      "damagedPart",
    ],
  ])("%s is refused with one clear sentence", async (_case, file, reason) => {
    const refusal = await readXlsx(await file()).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UnreadableFile);
    expect(refusal).toMatchObject({ name: "UnreadableFile", reason });
    expect((refusal as UnreadableFile).message).toMatch(/^The file [^\n]+\.$/);
  });
});
