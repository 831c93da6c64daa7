import { join } from "node:path";
import type { Configuration } from "webpack";

/** Bundles a page that is an Excel of its own (the book and its host) and the code of an add-in beside it. */
export function hostPageConfig(outputFolder: string): Configuration {
  const sources = join(__dirname, "..", "workbench", "host", "browser");
  return {
    mode: "development",
    devtool: false,
    target: "web",
    entry: { book: join(sources, "book-page.ts"), "add-in": join(sources, "add-in-page.ts") },
    output: { path: outputFolder, filename: "[name].js" },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    resolve: {
      extensions: [".ts", ".js"],
      // The package's own entry is for Node.
      alias: { "@odoo/o-spreadsheet$": join(dirname("@odoo/o-spreadsheet"), "dist", "o_spreadsheet.esm.js") },
    },
    performance: false,
  };
}

function dirname(packageName: string): string {
  return join(require.resolve(`${packageName}/package.json`), "..");
}
