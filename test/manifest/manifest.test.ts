import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  parsePart,
  textOf,
  type XmlElement,
} from "../../src/workbench/file/package/xml-tree";
import { elementOrder, neededElements } from "./element-order";

const root = join(__dirname, "..", "..");
const manifest = parsePart(readFileSync(join(root, "manifest.xml"), "utf8"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const development = "https://localhost:3000/";
const overrides = childOf(manifest, "VersionOverrides");
const resources = childOf(overrides, "Resources");
const everyElement = allInside(manifest);

function allInside(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => [child, ...allInside(child)]);
}

function resourcesOf(kind: string): XmlElement[] {
  return childrenOf(childOf(resources, kind));
}

function attributesOf(elements: XmlElement[], name: string): string[] {
  return elements.flatMap(({ attributes: { [name]: value } }) => (value === undefined ? [] : [value]));
}

function value(path: string): string | undefined {
  return childOf(manifest, path)?.attributes["DefaultValue"];
}

describe("who the add-in is:", () => {
  test("its id is a GUID", () => {
    expect(textOf(childOf(manifest, "Id"))).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test("its version is the package's, in the four numbers that Excel wants", () => {
    expect(textOf(childOf(manifest, "Version"))).toBe(`${version}.0`);
  });

  test("name and description fit where Excel shows them", () => {
    expect(value("DisplayName")).toBe("Partnership Planner");
    expect(value("Description")?.length).toBeGreaterThan(0);
    expect(value("Description")?.length).toBeLessThanOrEqual(250);
    expect(textOf(childOf(manifest, "ProviderName")).length).toBeLessThanOrEqual(125);
    expect(textOf(childOf(manifest, "DefaultLocale"))).toBe("en-US");
  });
});

describe("what it needs:", () => {
  test("it is a task pane for workbooks, which it may read and write", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(attributesOf(childrenOf(childOf(manifest, "Hosts")), "Name")).toEqual(["Workbook"]);
    expect(attributesOf(childrenOf(childOf(overrides, "Hosts")), "xsi:type")).toEqual(["Workbook"]);
    expect(textOf(childOf(manifest, "Permissions"))).toBe("ReadWriteDocument");
  });

  test("it asks for ExcelApi 1.13, of the whole add-in and not of its buttons only", () => {
    const sets = descendantsOf(manifest, "Set").map(({ attributes }) => ({ ...attributes }));
    expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.13" }]);
    expect(childrenOf(childOf(manifest, "Requirements"), "Sets")).toHaveLength(1);
    expect(descendantsOf(overrides, "Requirements")).toEqual([]);
  });
});

describe("how it is written down:", () => {
  test("nothing is missing that Excel or its store asks for", () => {
    const names = childrenOf(manifest).map(localName);
    expect(names).toEqual(expect.arrayContaining(neededElements));
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(elementOrder)("what is inside %s stands in Microsoft's order", (parent, order) => {
    const parents = parent === "OfficeApp" ? [manifest] : descendantsOf(manifest, parent);
    expect(parents.length).toBeGreaterThan(0);
    for (const element of parents) {
      const places = childrenOf(element).map((child) => order.indexOf(localName(child)));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("every address is one of the development site, which the build replaces", () => {
    const addresses = everyElement
      .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
      .filter((text) => text?.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address?.startsWith(development))).toEqual([]);
  });
});

describe("texts, pictures and addresses of the buttons:", () => {
  const defined = attributesOf(["Images", "Urls", "ShortStrings", "LongStrings"].flatMap(resourcesOf), "id");
  const used = attributesOf(everyElement, "resid");

  test("each one used is there, each one there is used, and none comes twice", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("no id is longer than 32 characters", () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s have at most %i characters", (kind, longest) => {
    const texts = attributesOf(resourcesOf(kind), "DefaultValue");
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === "" || text.length > longest)).toEqual([]);
  });

  test("labels and titles are short strings, descriptions are long ones", () => {
    const inOverrides = (name: string) => attributesOf(descendantsOf(overrides, name), "resid");
    const idsOf = (kind: string) => attributesOf(resourcesOf(kind), "id");
    expect(idsOf("ShortStrings")).toEqual(
      expect.arrayContaining([...inOverrides("Label"), ...inOverrides("Title")]),
    );
    expect(idsOf("LongStrings")).toEqual(expect.arrayContaining(inOverrides("Description")));
    expect(idsOf("Urls")).toEqual(
      expect.arrayContaining([...inOverrides("SourceLocation"), ...inOverrides("LearnMoreUrl")]),
    );
  });

  test("both buttons share one pane, so that the second does not open another", () => {
    const actions = descendantsOf(overrides, "Action");
    expect(attributesOf(actions, "xsi:type")).toEqual(["ShowTaskpane", "ShowTaskpane"]);
    expect(new Set(descendantsOf(overrides, "TaskpaneId").map(textOf)).size).toBe(1);
  });

  test("ids of the group and of its buttons are unique", () => {
    const ids = ["Group", "Control"].flatMap((name) => attributesOf(descendantsOf(overrides, name), "id"));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("pictures:", () => {
  const pictures = resourcesOf("Images").map(({ attributes }) => [
    attributes["id"],
    attributes["DefaultValue"],
  ]);
  const address = new Map(pictures as [string, string][]);

  test("group and buttons have the three sizes that Excel asks for, and each file is as large as it says", () => {
    const icons = descendantsOf(overrides, "Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const images = childrenOf(icon, "Image");
      expect(attributesOf(images, "size")).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const { attributes } of images) {
        const size = Number(attributes["size"]);
        expect(pictureSize(address.get(attributes["resid"] ?? ""))).toEqual([size, size]);
      }
    }
  });

  test("the icons in lists of add-ins have 32 and 64 points", () => {
    expect(pictureSize(value("IconUrl"))).toEqual([32, 32]);
    expect(pictureSize(value("HighResolutionIconUrl"))).toEqual([64, 64]);
  });
});

/** Width and height as the first part of a PNG file tells them. */
function pictureSize(pictureAddress = ""): [number, number] {
  const file = readFileSync(join(root, pictureAddress.replace(development, "")));
  expect(file.toString("latin1", 1, 4)).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
