/** A program that opens the folder it is given, says so, and stays: a server of another terminal. */
import process from "node:process";

import { announce } from "../../../server/engine/embedded/data-folder.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { aThing } from "../texts.ts";

const folder = process.argv[2] ?? "";
const graph = await openEmbedded({
  folder,
  log: (event) => {
    if (event.type === "ready") process.stdout.write(`engine ${event.process}\n`);
  },
});
await announce(folder, "http://127.0.0.1:4321");
await graph.write([aThing("from the holder")]);
process.stdout.write("held\n");
process.stdin.resume();
process.stdin.once("end", () => {
  void graph.close();
});
