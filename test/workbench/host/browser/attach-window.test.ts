import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import webpack from "webpack";
import { distFolder } from "../../../../src/workbench/host/load-office-js";
import { chromiumLaunch } from "../../../support/chromium";
import { hostPageConfig } from "../../../support/host-page.webpack";
import { contractAnswer } from "../add-in-contract";
import type { AddInPage } from "./add-in-page";
import type { BookPage } from "./book-page";

declare global {
  interface Window {
    bookPage: BookPage;
    addInContract: AddInPage["addInContract"];
    heard: unknown[];
  }
}

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "host-page-"));
  await bundle(folder);
  server = await serve(folder);
  browser = await chromium.launch(chromiumLaunch());
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  await page.route("**", (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  await page.goto(`${origin}/book.html`);
});

afterEach(() => page.close());

test("the unmodified office.js finds an Excel on a PC with its requirement sets", async () => {
  const addIn = await openAddIn();
  const found = await addIn.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements, platform, displayLanguage } = Office.context;
    const sets = ["1.13", "1.14"].map((version) => requirements.isSetSupported("ExcelApi", version));
    return { info: { host: info.host, platform: info.platform }, platform, displayLanguage, sets };
  });
  expect(found).toEqual({
    info: { host: "Excel", platform: "PC" },
    platform: "PC",
    displayLanguage: "en-US",
    sets: [true, false],
  });
});

test("an add-in in a page gets what an add-in in Node gets", async () => {
  const addIn = await openAddIn();
  await addIn.waitForFunction(() => Office.onReady().then(() => typeof Excel !== "undefined"));
  const seen = await addIn.evaluate(() => window.addInContract());
  expect(seen).toMatchObject(contractAnswer);
});

test("two add-ins share a book: a change is local to the one that made it and remote to the other", async () => {
  const [one, other] = [await openAddIn(), await openAddIn()];
  await listen(one);
  await listen(other);
  await one.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
      // The write.
      await context.sync();
    }),
  );
  await heardCount(other, 1);
  await heardCount(one, 1);
  expect(await heard(one)).toEqual([["B2", "Local"]]);
  expect(await heard(other)).toEqual([["B2", "Remote"]]);
});

test("what the person at the machine types is local to an add-in there", async () => {
  const addIn = await openAddIn();
  await listen(addIn);
  await page.evaluate(() => window.bookPage.typeInto("Sheet1", 3, 0, "Elm clinic"));
  await heardCount(addIn, 1);
  expect(await heard(addIn)).toEqual([["A4", "Local"]]);
});

test("a page is refused as in Node while a person types, for a request that is too large, and for a newer API", async () => {
  const addIn = await openAddIn();
  await page.evaluate(() => {
    window.bookPage.beginCellEdit();
  });
  const whileTyping = await refusedWrite(addIn, 1);
  await page.evaluate(() => {
    window.bookPage.endCellEdit();
  });
  const tooLarge = await refusedWrite(addIn, 5 * 1024 * 1024);
  const newerApi = await addIn.evaluate(() => {
    Object.assign(OfficeExtension, {
      CommonUtility: Object.assign((OfficeExtension as never)["CommonUtility"], {
        _doApiNotSupportedCheck: true,
      }),
    });
    return Excel.run((context) => Promise.resolve(context.workbook.worksheets.onProtectionChanged)).then(
      () => "not refused",
      (error: unknown) => (error as { code: string }).code,
    );
  });
  expect([whileTyping, tooLarge, newerApi]).toEqual([
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "ApiNotFound",
  ]);
});

test("a run in a page that asks to be delayed waits until the person is done", async () => {
  const addIn = await openAddIn();
  await page.evaluate(() => {
    window.bookPage.beginCellEdit();
  });
  await addIn.evaluate(() => {
    window.heard = [];
    void Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["after"]];
      // The write, once the person is done.
      await context.sync();
      window.heard.push("written");
    });
  });
  expect(await heard(addIn)).toEqual([]);
  await page.evaluate(() => {
    window.bookPage.endCellEdit();
  });
  await heardCount(addIn, 1);
});

test("settings of the document are the workbook's settings", async () => {
  const addIn = await openAddIn();
  const value = await addIn.evaluate(async () => {
    await Office.onReady();
    Office.context.document.settings.set("schema", { version: 3 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    return Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("schema").load("value");
      // The setting.
      await context.sync();
      return setting.value as unknown;
    });
  });
  expect(value).toEqual({ version: 3 });
});

async function openAddIn(): Promise<Frame> {
  const count = page.frames().length;
  await page.evaluate(async () => {
    window.bookPage.debugBuild ||= await (await fetch("/office-js/excel-web-16.00.debug.js")).text();
    const frame = document.createElement("iframe");
    frame.src = "/add-in.html";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
  });
  const frame = page.frames()[count];
  if (!frame) throw new Error("The frame of the add-in did not open.");
  await frame.evaluate(() => Office.onReady());
  return frame;
}

async function listen(addIn: Frame): Promise<void> {
  await addIn.evaluate(async () => {
    window.heard = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        window.heard.push([event.address, event.source]);
        return Promise.resolve();
      });
      // The registration.
      await context.sync();
    });
  });
}

async function heardCount(addIn: Frame, count: number): Promise<void> {
  await addIn.waitForFunction((wanted) => window.heard.length >= wanted, count);
}

/** The error code that writing a text of this length into a cell is refused with. */
function refusedWrite(addIn: Frame, length: number): Promise<string> {
  return addIn.evaluate(
    (count) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(count)]];
        // The write.
        await context.sync();
        return "not refused";
      }).catch((error: unknown) => (error as { code: string }).code),
    length,
  );
}

function heard(addIn: Frame): Promise<unknown[]> {
  return addIn.evaluate(() => window.heard);
}

function bundle(outputFolder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(hostPageConfig(outputFolder), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const pages: Readonly<Record<string, string>> = {
  "/book.html": `<!doctype html><title>Book</title><body><script src="/page/book.js"></script>`,
  "/add-in.html":
    `<!doctype html><title>Add-in</title><body><script>parent.bookPage.attachAddIn(window);</script>` +
    `<script src="/office-js/office.js"></script><script src="/page/add-in.js"></script>`,
};

async function serve(bundleFolder: string): Promise<Server> {
  const folders: Readonly<Record<string, string>> = { page: bundleFolder, "office-js": distFolder() };
  const made = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const [, root = "", ...rest] = path.split("/");
    const known = pages[path];
    response.setHeader("content-type", `text/${known ? "html" : "javascript"}; charset=utf-8`);
    try {
      response.end(known ?? readFileSync(join(folders[root] ?? bundleFolder, ...rest)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return made;
}
