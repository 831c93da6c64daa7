import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import globalSetup from "./global-setup";
import { keepProfiles } from "./kept-browser";

/** Where the workbench is served during a run of the browser tests. */
export const workbenchAddress = "WORKBENCH_ADDRESS";

/** Builds and serves the workbench once, as `npm run workbench` does, but on a free port and without opening it. */
export default async function serveWorkbench(): Promise<void> {
  await globalSetup();
  const removeProfiles = await keepProfiles();
  // Nothing changes while it is served, so that browsers need not ask again for what they have.
  const server = await startWorkbench({ "Cache-Control": "max-age=86400" });
  Object.assign(globalThis, { workbenchRun: { server, removeProfiles } satisfies WorkbenchRun });
  process.env[workbenchAddress] = addressOf(server);
}

/** What a run of the browser tests has to put away at its end. */
export interface WorkbenchRun {
  readonly server: WebpackDevServer;
  readonly removeProfiles: () => Promise<void>;
}

/** Starts the server of webpack.config.js with the workbench, ready once everything is built. */
export async function startWorkbench(headers: Record<string, string> = {}): Promise<WebpackDevServer> {
  const configs = await workbenchConfigs();
  const compiler = webpack(configs);
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("built", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  const devServer = configs.find(({ devServer: options }) => options)?.devServer;
  const server = new WebpackDevServer(
    { ...devServer, host: "127.0.0.1", port: "auto", open: false, headers, devMiddleware: { stats: "none" } },
    compiler,
  );
  await server.start();
  await built;
  return server;
}

async function workbenchConfigs(): Promise<Configuration[]> {
  const file = join(__dirname, "..", "..", "webpack.config.js");
  const { default: makeConfigs } = (await import(file)) as {
    default: (env: { workbench: true }) => Configuration[];
  };
  return makeConfigs({ workbench: true }).map((config) => ({
    ...config,
    infrastructureLogging: { level: "error" },
    // What was built at the beginning is what all tests see.
    watchOptions: { ignored: /.*/ },
  }));
}

/** The address under which a browser on this machine finds it. */
export function addressOf({ server }: WebpackDevServer): string {
  const address = server?.address();
  if (!address || typeof address === "string") throw new Error("The workbench is not being served.");
  return `http://127.0.0.1:${address.port}`;
}
