import path from "node:path";

import { createServer } from "vite";

import { createLog } from "./create-log.ts";
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
  await runServer({
    settings,
    log: createLog(settings),
    policy: "development",
    page: vite.middlewares,
    pageReady: Promise.resolve(),
  });
});
