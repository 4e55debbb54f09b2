import path from "node:path";

import { createServer } from "vite";

import { type Assets, serveFiles } from "../http/page.ts";
import { createLog } from "./create-log.ts";
import { readyModels } from "./ready-models.ts";
import { runServer } from "./run-server.ts";
import { readSettings, root } from "./settings.ts";
import { runCommand } from "./terminal.ts";

// npm run dev: the same server, with a page that follows its sources as they are written.
await runCommand(async () => {
  const settings = readSettings();
  const vite = await createServer({
    configFile: path.join(root, "vite.config.ts"),
    root: path.join(root, "client"),
    appType: "spa",
    server: { middlewareMode: true },
  });
  const models = readyModels(root);
  let programs: Assets | null = null;
  async function build(): Promise<void> {
    programs = (await models).programs;
  }
  const serveModels = serveFiles(() => programs);
  await runServer({
    settings,
    log: createLog(settings),
    policy: "development",
    models: async () => (await models).told,
    page(request, response, next) {
      serveModels(request, response, () => {
        vite.middlewares(request, response, next);
      });
    },
    pageReady: build(),
  });
});
