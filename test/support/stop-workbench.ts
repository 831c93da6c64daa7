import type WebpackDevServer from "webpack-dev-server";

/** Stops the server that `serve-workbench.ts` started. */
export default async function stopWorkbench(): Promise<void> {
  const { workbenchServer } = globalThis as { workbenchServer?: WebpackDevServer };
  await workbenchServer?.stop();
}
