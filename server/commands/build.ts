import { buildClient } from "./build-client.ts";
import { root } from "./settings.ts";
import { runCommand, say } from "./terminal.ts";

// Builds the page ahead of the first start, for a place where that could not write it.
await runCommand(async () => {
  say(`The page lies in ${await buildClient(root, say)}.`);
});
