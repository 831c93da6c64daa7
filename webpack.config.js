const { createHash } = require("node:crypto");
const { join } = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { addInSettings } = require("./src/build/add-in-settings");
const { contentSecurityPolicy } = require("./src/build/content-security-policy");
const { EmitFile } = require("./src/build/emit-file");
const { fluentTheme } = require("./src/build/fluent-theme");
const { developmentSite, manifestForSite } = require("./src/build/manifest-for-site");
const { PackageLicenses } = require("./src/build/package-licenses");
const { refuseTakenPort } = require("./src/build/refuse-taken-port");

const source = (...path) => join(__dirname, "src", ...path);
const packageFolder = (name) => join(require.resolve(`${name}/package.json`), "..");

/** What is built: the add-in for a site; with `serve`, for this machine; with `--env workbench`, the workbench. */
module.exports = (env = {}, { port } = {}) => {
  if (env.workbench) return [workbench(), addInForWorkbench()].map((config) => ({ ...config, stats }));
  if (env.WEBPACK_SERVE) return servedAddIn(addInSettings({ site: developmentSite, ...env }), port);
  return addInForSite(addInSettings(env));
};

/** The folder to host: names change with the content, so that no browser puts old and new parts together. */
function addInForSite({ site, officeJs, contact }) {
  const config = addIn({
    folder: "add-in",
    name: "[name].[contenthash:8]",
    publicPath: "auto",
    officeJs,
    contact,
    before: [],
  });
  const context = __dirname;
  const manifest = {
    from: "manifest.xml",
    context,
    transform: (text) => manifestForSite(String(text), site),
  };
  config.plugins.push(
    new CopyPlugin({ patterns: [manifest, { from: "assets/*.png", context }] }),
    new PackageLicenses("third-party-licenses.txt", [packageFolder("@fluentui/tokens")]),
  );
  return config;
}

/** For `npm start`. Only here is a certificate asked for, since making the first one changes the machine. */
async function servedAddIn(settings, port = developmentPort) {
  await refuseTakenPort(quietServer.host, port);
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions().catch(({ message }) => {
    throw `Excel opens the pane over https only, and no certificate for this machine could be made: ${message.trim()}`;
  });
  const devServer = { ...quietServer, port, server: { type: "https", options } };
  return { ...addInForSite(settings), stats, devServer };
}

/** For a frame beside the grid: office.js is the installed one, and the grid is plugged in before it. */
function addInForWorkbench() {
  const officeJs = {
    directory: join(packageFolder("@microsoft/office-js"), "dist"),
    publicPath: "/office-js",
  };
  const config = addIn({
    folder: "workbench-pane",
    name: "[name]",
    publicPath: "/pane/",
    officeJs: "/office-js/office.js",
    contact: null,
    before: ["/plug-in.js"],
  });
  // The first free port from here on.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= String(developmentPort);
  const devServer = { ...quietServer, port: "auto", static: [{ ...officeJs, watch: false }] };
  return { ...config, devServer };
}

const developmentPort = 3000;

/** While serving: where, and what is wrong. */
const stats = "errors-warnings";

const quietServer = {
  host: "localhost",
  hot: false,
  liveReload: false,
  client: false,
  static: false,
  // Within one machine, making files smaller takes longer than sending them.
  compress: false,
};

/** The add-in itself: the same code, whoever the host is. */
function addIn({ folder, name, publicPath, officeJs, contact, before }) {
  return {
    ...everyBundle("add-in"),
    entry: { taskpane: source("taskpane", "taskpane.ts") },
    output: {
      path: join(__dirname, "dist", folder),
      publicPath,
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      clean: true,
    },
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
    plugins: [
      new MiniCssExtractPlugin({ filename: `${name}.css`, chunkFilename: `${name}.css` }),
      new EmitFile(themeFile, theme),
      new HtmlWebpackPlugin({
        ...page("taskpane.html"),
        templateParameters: (_compilation, assets) => ({
          policy: contentSecurityPolicy(officeJs),
          styles: styles(assets),
          scripts: assets.js,
          officeJs,
          before,
        }),
      }),
      ...["help.html", "support.html", "privacy.html"].map((file) => staticPage(file, { officeJs, contact })),
    ],
  };
}

/** A page to read, in the pane's own style, that runs no script. */
function staticPage(file, { officeJs, contact }) {
  return new HtmlWebpackPlugin({
    ...page(file),
    templateParameters: (_compilation, assets) => ({
      policy: contentSecurityPolicy(officeJs),
      styles: styles(assets),
      officeJsHost: URL.canParse(officeJs) ? new URL(officeJs).host : "this machine",
      contact,
    }),
  });
}

function page(filename) {
  return { template: source("taskpane", filename), filename, inject: false, minify: false };
}

const theme = fluentTheme();
const themeFile = `fluent-theme.${createHash("sha256").update(theme).digest("hex").slice(0, 8)}.css`;
const styles = (assets) => [themeFile, ...assets.css];

/** The page around it: a grid that is the workbook, and panes beside it. */
function workbench() {
  const spreadsheet = join(packageFolder("@odoo/o-spreadsheet"), "dist", "o_spreadsheet.esm.js");
  return {
    ...everyBundle("workbench"),
    // It does not travel: what a smaller file would save, making it smaller costs many times over.
    optimization: { minimize: false },
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
