import { officeJsMetadata } from "../../../../src/workbench/host/load-office-js";
import { objectClasses } from "../../../../src/workbench/host/objects/object-classes";

const { classes } = officeJsMetadata();

/** Members that office.js writes under another name than it reads. */
const writtenOnly = ["Worksheet.Gridlines"];

describe.each([...objectClasses.keys()])("the class %s", (className) => {
  const answers = objectClasses.get(className);
  const metadata = classes.get(className);
  const names = (members: object | undefined): string[] => Object.keys(members ?? {});

  test("is one of office.js's, and a collection there when it has items here", () => {
    expect(metadata).toBeDefined();
    expect(metadata?.isCollection).toBe(answers?.items !== undefined);
  });

  test("answers only for members that office.js has", () => {
    const unknown = [
      ...names(answers?.get).filter((name) => !metadata?.properties.has(name)),
      ...names(answers?.open).filter((name) => !metadata?.navigations.has(name)),
      ...names(answers?.call).filter((name) => !metadata?.methods.has(name)),
    ];
    expect(unknown).toEqual([]);
  });

  test("sets only what office.js lets an add-in set, and can read it too", () => {
    const wrong = names(answers?.set).filter((name) => {
      if (writtenOnly.includes(`${className}.${name}`)) return false;
      return metadata?.properties.get(name)?.writable !== true || !names(answers?.get).includes(name);
    });
    expect(wrong).toEqual([]);
  });
});
