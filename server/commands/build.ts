import { buildClient } from "./build-client.ts";
import { buildModels } from "./build-models.ts";
import { root } from "./settings.ts";
import { runCommand, say } from "./terminal.ts";

// Builds the page and the models ahead of the first start, for a place where that could not write.
await runCommand(async () => {
  await buildModels(root);
  say(`The page lies in ${await buildClient(root, say)}.`);
});
