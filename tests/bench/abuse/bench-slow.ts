import { setTimeout as after } from "node:timers/promises";

import { slowCrowd } from "../../support/attacks/slow-crowd.ts";
import type { Product } from "../../browser/support/product.ts";
import { type Figure, percentile } from "../figures.ts";

const each = 40;
const patience = 45_000;

/** Clients who keep their connections and neither speak nor read, and one who asks as usual. */
export async function benchSlow({ url }: Product): Promise<Figure[]> {
  const alone = await usual(url, 200);
  const crowd = slowCrowd(url, each, 1_000);
  await after(1_000);
  const beside = await usual(url, 200);
  const begun = performance.now();
  while (performance.now() - begun < patience) {
    beside.push(...(await usual(url, 10)));
    await after(500);
  }
  crowd.read();
  await after(1_000);
  const open = left(crowd.open());
  crowd.leave();
  const p99 = [percentile(alone, 0.99), percentile(beside, 0.99)] as const;
  return [
    { name: "usual questions alone, p99", value: p99[0], unit: "ms" },
    { name: `usual questions beside ${4 * each} slow clients, p99`, value: p99[1], unit: "ms" },
    { name: "of them not cut off within 45 s", value: open, unit: "questions", limit: 0 },
  ];
}

function left(open: Readonly<Record<string, number>>): number {
  return Object.values(open).reduce((sum, count) => sum + count, 0);
}

async function usual(url: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const begun = performance.now();
    const answer = await fetch(`${url}/api/search?q=${asked % 2 === 0 ? "mexico" : "fentanyl"}`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`a usual question got ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}
