import { readAssets } from "../http/assets.ts";
import { type Assets, servePage } from "../http/page.ts";
import { buildClient } from "./build-client.ts";
import { createLog } from "./create-log.ts";
import { runServer } from "./run-server.ts";
import { readSettings, root } from "./settings.ts";
import { runCommand, say } from "./terminal.ts";

// npm start: one address, with the data and the page.
await runCommand(async () => {
  const settings = readSettings();
  let assets: Assets | null = null;
  async function build(): Promise<void> {
    assets = await readAssets(await buildClient(root, say));
  }
  await runServer({
    settings,
    log: createLog(settings),
    policy: "strict",
    page: servePage(() => assets),
    pageReady: build(),
  });
});
