import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import webpack from "webpack";
import { readXlsx } from "../../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/file/write-xlsx";
import { chromiumLaunch } from "../../../support/chromium";
import { richBook } from "../../../support/rich-book";
import type { FilePage } from "./file-page";

declare global {
  interface Window {
    filePage: FilePage;
  }
}

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "file-page-"));
  await bundle(folder);
  browser = await chromium.launch(chromiumLaunch());
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test("a browser reads what Node wrote, and writes what Node reads", async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(folder, "file-page.js") });
  const content = richBook();
  const fromNode = Array.from(await writeXlsx(content));
  expect(await page.evaluate((bytes) => window.filePage.read(bytes), fromNode)).toEqual(content);
  const fromBrowser = await page.evaluate((written) => window.filePage.write(written), content);
  expect(await readXlsx(new Uint8Array(fromBrowser))).toEqual(content);
});

function bundle(outputFolder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry: { "file-page": join(__dirname, "file-page.ts") },
    output: { path: outputFolder, filename: "[name].js", publicPath: "" },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    resolve: { extensions: [".ts", ".js"] },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
