import { cpus, totalmem } from "node:os";

import { startProduct } from "../browser/support/product.ts";
import { benchApi } from "./bench-api.ts";
import { benchPage } from "./bench-page.ts";
import { benchStart } from "./bench-start.ts";
import { benchCanvas } from "./canvas/bench-canvas.ts";
import { type Figure, tableOf } from "./figures.ts";

// npm run bench: measures the product as it is started, on this machine, and prints the tables.
const memory = Math.round(totalmem() / 2 ** 30);
say(`${cpus().length} processors, ${memory} GB, Node ${process.version}, ${process.platform}`);
show("Start", await benchStart());
const product = await startProduct();
try {
  show("API on the embedded engine, round trip over HTTP", await benchApi(product.url));
  show("First page", await benchPage(product.url));
} finally {
  await product.stop();
}
show("Canvas", await benchCanvas());

function show(title: string, figures: readonly Figure[]): void {
  say(`\n## ${title}\n\n${tableOf(figures)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
