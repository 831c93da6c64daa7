import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import { chromiumLaunch } from "../support/chromium";
import { addInConfig, buildAddIn } from "./built-add-in";

const contact = "planner@example.org";
const site = "https://planner.example.org/niiw/";
const officeJs = "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js";
const development = "https://localhost:3000/";

let folder: string;
let built: Awaited<ReturnType<typeof buildAddIn>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-in-"));
  built = await buildAddIn(folder, { site, officeJs, contact });
}, 240_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = (name: string) => String(built.files.get(name));
const namesLike = (pattern: RegExp) => [...built.files.keys()].filter((name) => pattern.test(name));

describe("the folder to host", () => {
  test("has the site's address in the manifest wherever it had that of development", () => {
    const source = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
    expect(text("manifest.xml")).toBe(source.replaceAll(development, site));
    expect([...built.files].filter(([, content]) => content.includes("localhost"))).toEqual([]);
  });

  test("holds every page and picture that the manifest names", () => {
    const addresses = text("manifest.xml").match(/https:\/\/planner[^"]+/g) ?? [];
    const named = new Set(addresses.map((address) => address.replace(site, "").replace(/\?.*/, "")));
    expect(named.size).toBeGreaterThan(8);
    expect([...named].filter((name) => !built.files.has(name))).toEqual([]);
  });

  test("takes office.js from the address it was told, and allows no other but its own", () => {
    const page = text("taskpane.html");
    expect(page).toContain(`src=${officeJs}`);
    const [, policy = ""] = /Content-Security-Policy content="([^"]+)"/.exec(page) ?? [];
    const sources = policy.split(/[; ]+/).filter((word) => /^'|:/.test(word));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "data:", new URL(officeJs).origin]));
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  test("names the contact on its support page, and every page leads only to pages that are there", () => {
    const pages = namesLike(/\.html$/);
    const links = pages.flatMap((name) =>
      // What makes the pages small leaves quotes out where it may.
      [...text(name).matchAll(/<a href="?([^"\s>]+)/g)].map(([, to]) => to ?? ""),
    );
    const own = ["help.html", "support.html", "privacy.html"];
    expect(new Set(links)).toEqual(new Set([...own, `mailto:${contact}`]));
    expect(pages).toEqual(expect.arrayContaining(own));
  });

  test("gives its parts names that change with what is in them", () => {
    const parts = namesLike(/\.(js|css)$/);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((name) => !/\.[\da-f]{8}\.(js|css)$/.test(name))).toEqual([]);
  });

  test("holds nothing of the workbench, and no copy of office.js", () => {
    expect(built.modules.filter((name) => name.includes("src/taskpane/")).length).toBeGreaterThan(0);
    const strangers = /src\/(workbench|cli)\/|@odoo|fflate|zip\.js|saxes|office-js|playwright/;
    expect(built.modules.filter((name) => strangers.test(name))).toEqual([]);
    expect(namesLike(/workbench|plug-in|office\.js/)).toEqual([]);
  });

  test("carries the license of every package that is in it", () => {
    const packages = built.modules.flatMap(
      (name) => /^\.\/node_modules\/((@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? [],
    );
    expect(packages).toContain("lit-html");
    const licenses = text("third-party-licenses.txt");
    expect([...new Set(packages)].filter((name) => !licenses.includes(`${name} `))).toEqual([]);
    expect(licenses).toContain("@fluentui/tokens ");
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(() => browser.close());

  test.each([
    ["taskpane.html", "The planner works inside Excel."],
    ["taskpane.html?place=check", "The planner works inside Excel."],
    ["help.html", "Where to begin"],
    ["support.html", contact],
    ["privacy.html", new URL(officeJs).host],
  ])("%s shows its text, and its policy blocks nothing", async (address, shown) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("request", (request) => requests.push(request.url()));
    await page.route("**/*", answer);
    await page.goto(site + address);
    await page.getByText(shown).waitFor();
    const officeJsFolder = officeJs.replace("office.js", "");
    expect(complaints.filter((line) => line !== officeJsOutsideExcel)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site) && !url.startsWith(officeJsFolder))).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "texts can be read on their grounds in %s colors",
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      await page.route("**/*", answer);
      await page.goto(`${site}help.html`);
      for (const [front, ground] of readable) {
        const colors = [await color(page, front), await color(page, ground)];
        expect({ front, ground, contrast: contrast(colors) >= 4.5 }).toEqual({
          front,
          ground,
          contrast: true,
        });
      }
      await page.close();
    },
  );
});

const officeJsOutsideExcel = "Warning: Office.js is loaded outside of Office client";

const readable: [front: string, ground: string][] = [
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
];

/** Serves the folder as its site would, and office.js as Microsoft's cloud would. */
async function answer(route: Route): Promise<void> {
  const url = route.request().url().replace(/\?.*/, "");
  const file = url.startsWith(site)
    ? join(folder, url.replace(site, ""))
    : url.replace(
        officeJs.replace("office.js", ""),
        `${join(require.resolve("@microsoft/office-js/package.json"), "../dist")}/`,
      );
  await route.fulfill({ path: file });
}

function color(page: Page, token: string): Promise<string> {
  return page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim(),
    token,
  );
}

/** Source: WCAG 2.2, contrast ratio and relative luminance. */
function contrast(colors: string[]): number {
  const [darker = 0, lighter = 0] = colors.map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(hex) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("wrong settings are refused in one sentence:", () => {
  test.each([
    ["no site", {}, "Say under which address"],
    ["a site that is no address", { site: "planner" }, '"planner" is none'],
    ["a site without https", { site: "http://planner.example.org/" }, "over https only"],
    ["a site that is no folder", { site: "https://planner.example.org/x" }, "https://planner.example.org/x/"],
    ["a site with a query", { site: "https://planner.example.org/?a=1" }, 'without user name, "?" and "#"'],
    ["a site with a place", { site: "https://planner.example.org/#" }, 'without user name, "?" and "#"'],
    ["a site with a user", { site: "https://ana@planner.example.org/" }, "without user name"],
    ["office.js without https", { site, officeJs: "http://cdn.example.org/office.js" }, "over https only"],
    ["office.js that is a folder", { site, officeJs: "https://cdn.example.org/" }, "ends in .js"],
    ["a contact that is none", { site, contact: "call us" }, '"call us" is neither'],
    ["a contact without https", { site, contact: "http://example.org/" }, "is neither"],
    ["a contact that runs a script", { site, contact: "javascript:alert(1)" }, "is neither"],
    ["a misspelled setting", { site, officeJS: officeJs }, 'no setting "officeJS"'],
  ])("%s", async (_case, env: Record<string, string>, sentence) => {
    const refusal = await addInConfig(env).catch((thrown: unknown) => thrown);
    expect(refusal).toEqual(expect.stringContaining(sentence));
    expect(refusal).not.toMatch(/\n/);
  });

  test("the command prints that sentence and makes no folder", () => {
    const place = join(folder, "refused");
    const webpackCli = require.resolve("webpack-cli/bin/cli.js");
    const run = spawnSync(process.execPath, [webpackCli, "--env", "site=planner", "--output-path", place], {
      cwd: join(__dirname, "..", ".."),
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect(run.status).not.toBe(0);
    expect(`${run.stdout}${run.stderr}`.trim().split("\n")).toEqual([expect.stringContaining("is none.")]);
    expect(existsSync(place)).toBe(false);
  });
});
