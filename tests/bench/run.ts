import { cpus, totalmem } from "node:os";
import { argv } from "node:process";

import { startProduct } from "../browser/support/product.ts";
import { benchFlood } from "./abuse/bench-flood.ts";
import { benchGate } from "./abuse/bench-gate.ts";
import { benchMemory } from "./abuse/bench-memory.ts";
import { benchSchemathesis } from "./abuse/bench-schemathesis.ts";
import { benchSlow } from "./abuse/bench-slow.ts";
import { benchApi } from "./bench-api.ts";
import { benchPage } from "./bench-page.ts";
import { benchStart } from "./bench-start.ts";
import { benchCanvas } from "./canvas/bench-canvas.ts";
import { benchDynamics } from "./dynamics/bench-dynamics.ts";
import { benchEngine } from "./engines/bench-engines.ts";
import { largest, type Size, sizes } from "./engines/sizes.ts";
import { type Figure, tableOf } from "./figures.ts";
import { benchKills, sieges } from "./kills/bench-kills.ts";
import { benchPaths } from "./paths/bench-paths.ts";

/** The benches by name; those that take many minutes run only when they are asked for. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  start: async () => {
    show("Start", await benchStart());
  },
  product: async () => {
    const product = await startProduct();
    try {
      show("API on the embedded engine, round trip over HTTP", await benchApi(product.url));
      show("First page", await benchPage(product.url));
    } finally {
      await product.stop();
    }
  },
  canvas: async () => {
    show("Canvas", await benchCanvas());
  },
  dynamics: async () => {
    show("A supply chain that moves", await benchDynamics());
  },
  api: async () => showEngines(sizes, benchEngine),
  largest: async () => showEngines([largest], benchEngine),
  paths: async () =>
    showEngines(
      sizes.filter(({ bare }) => bare),
      benchPaths,
    ),
  "paths-largest": async () => showEngines([largest], benchPaths),
  abuse: async () => {
    show("The gate of readers' own Cypher", benchGate());
    show("Memory over many requests, embedded", await benchMemory());
    const product = await startProduct();
    try {
      show("A flood of slow texts, embedded", await benchFlood(product));
      show("Clients that are slow or never read, embedded", await benchSlow(product));
      show("Schemathesis, embedded", await benchSchemathesis(product));
    } finally {
      await product.stop();
    }
  },
  kills: async () => {
    for (const siege of sieges) {
      show(`Fifty kills of the ${siege.victim}, ${siege.engine}`, await benchKills(siege));
    }
  },
};
const usual = ["start", "product", "canvas"];

// npm run bench [-- NAME…]: measures the product on this machine and prints the tables.
const asked = argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  throw new Error(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(", ")}.`);
}
const memory = Math.round(totalmem() / 2 ** 30);
say(`${cpus().length} processors, ${memory} GB, Node ${process.version}, ${process.platform}`);
for (const name of asked.length > 0 ? asked : usual) await benches[name]?.();

async function showEngines(some: readonly Size[], bench: typeof benchEngine): Promise<void> {
  for (const size of some) {
    for (const engine of size.engines) {
      show(`${size.name}, ${engine}`, await bench(size, engine));
    }
  }
}

function show(title: string, figures: readonly Figure[]): void {
  say(`\n## ${title}\n\n${tableOf(figures)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
