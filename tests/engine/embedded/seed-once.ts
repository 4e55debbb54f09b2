import { argv, stdout } from "node:process";

import { readSeed } from "../../../graph-seed/seed-packs.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { seed } from "../../../server/seed/seed.ts";

// Seeds the folder it is given and ends; a test kills it on the way.
const graph = await openEmbedded({ folder: argv[2] ?? "" });
stdout.write("open\n");
await seed(graph, await readSeed("article"));
stdout.write("seeded\n");
await graph.close();
