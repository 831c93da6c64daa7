const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { EmitFile } = require("./src/build/emit-file");
const { fluentTheme } = require("./src/build/fluent-theme");

const microsofts = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const source = (...path) => join(__dirname, "src", ...path);
const packageFolder = (name) => join(require.resolve(`${name}/package.json`), "..");

/** What is built: the add-in for a site, or, with `--env workbench`, the workbench with the add-in inside. */
module.exports = (env = {}) =>
  env.workbench
    ? [workbench(), addIn({ folder: "/pane/", officeJs: "/office-js/office.js", before: ["/plug-in.js"] })]
    : addIn({ folder: "auto", officeJs: env.officeJs ?? microsofts, before: [] });

/** The add-in itself: one bundle, whoever the host is. */
function addIn({ folder, officeJs, before }) {
  return {
    ...everyBundle("add-in"),
    entry: { taskpane: source("taskpane", "taskpane.ts") },
    output: {
      path: join(__dirname, "dist", "add-in"),
      publicPath: folder,
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new EmitFile("fluent-theme.css", fluentTheme()),
      new HtmlWebpackPlugin({
        template: source("taskpane", "taskpane.html"),
        filename: "taskpane.html",
        inject: false,
        minify: false,
        templateParameters: (_compilation, assets) => ({ assets, officeJs, before }),
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      client: false,
      static: [
        {
          directory: join(packageFolder("@microsoft/office-js"), "dist"),
          publicPath: "/office-js",
          watch: false,
        },
      ],
    },
  };
}

/** The page around it: a grid that is the workbook, and panes beside it. */
function workbench() {
  const spreadsheet = join(packageFolder("@odoo/o-spreadsheet"), "dist", "o_spreadsheet.esm.js");
  return {
    ...everyBundle("workbench"),
    entry: {
      workbench: source("workbench", "page", "workbench.ts"),
      "plug-in": source("workbench", "page", "plug-in.ts"),
      example: source("workbench", "page", "example", "set-up-example.ts"),
    },
    output: {
      path: join(__dirname, "dist", "workbench"),
      publicPath: "/",
      filename: "[name].js",
      clean: true,
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.xml$/, type: "asset/source" },
        { test: /\.(woff2?|ttf|eot|svg)(\?.*)?$/, type: "asset/resource" },
      ],
    },
    resolve: {
      extensions: [".ts", ".js"],
      // The package's own entry is for Node.
      alias: { "@odoo/o-spreadsheet$": spreadsheet },
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: source("workbench", "page", "workbench.html"),
        chunks: ["workbench"],
        scriptLoading: "defer",
      }),
      new HtmlWebpackPlugin({
        template: source("workbench", "page", "example", "example.html"),
        filename: "example.html",
        chunks: ["example"],
        scriptLoading: "defer",
      }),
    ],
  };
}

const typescript = {
  test: /\.ts$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

function everyBundle(name) {
  return {
    name,
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    resolve: { extensions: [".ts", ".js"] },
    performance: false,
  };
}
