import { readAssets } from "../http/assets.ts";
import { type Assets, servePage } from "../http/page.ts";
import { buildClient } from "./build-client.ts";
import { createLog } from "./create-log.ts";
import { readyModels } from "./ready-models.ts";
import { runServer } from "./run-server.ts";
import { readSettings, root } from "./settings.ts";
import { runCommand, say } from "./terminal.ts";

// npm start: one address, with the data, the page and the models.
await runCommand(async () => {
  const settings = readSettings();
  const models = readyModels(root);
  let assets: Assets | null = null;
  async function build(): Promise<void> {
    const [page, { programs }] = await Promise.all([buildClient(root, say), models]);
    assets = new Map([...(await readAssets(page)), ...programs]);
  }
  await runServer({
    settings,
    log: createLog(settings),
    policy: "strict",
    models: async () => (await models).told,
    page: servePage(() => assets),
    pageReady: build(),
  });
});
