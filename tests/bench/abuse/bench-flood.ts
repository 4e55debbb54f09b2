import { setTimeout as after } from "node:timers/promises";

import type { Product } from "../../browser/support/product.ts";
import { type Figure, percentile } from "../figures.ts";

/** So many that a hundredth of them is no accident. */
const questions = 1_000;
const flooders = 24;
/** Legal, and as slow as a text may be. */
const slow =
  "MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.name < b.name AND b.name < c.name RETURN count(*)";

/** One client asks all the slow texts it may, another its usual questions. */
export async function benchFlood({ url }: Product): Promise<Figure[]> {
  const alone = await usual(url);
  const stop = new AbortController();
  const statuses: number[] = [];
  const flood = Array.from({ length: flooders }, async () => flooding(url, stop.signal, statuses));
  await after(500);
  const beside = await usual(url);
  stop.abort();
  await Promise.all(flood);
  const p99 = [percentile(alone, 0.99), percentile(beside, 0.99)] as const;
  const undeclared = statuses.filter((status) => ![200, 422, 503, 504].includes(status));
  return [
    { name: "usual questions alone, p99", value: p99[0], unit: "ms" },
    { name: "usual questions beside the flood, p99", value: p99[1], unit: "ms" },
    { name: "beside over alone, p99", value: p99[1] / p99[0], unit: "ratio", limit: 2 },
    { name: "slow texts answered or turned away", value: statuses.length, unit: "questions" },
    {
      name: "of these with a status not declared",
      value: undeclared.length,
      unit: "questions",
      limit: 0,
    },
  ];
}

async function usual(url: string): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < questions; asked += 1) {
    const begun = performance.now();
    const answer = await fetch(`${url}/api/search?q=${asked % 2 === 0 ? "mexico" : "fentanyl"}`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`a usual question got ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}

async function flooding(url: string, signal: AbortSignal, statuses: number[]): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${url}/api/cypher`, {
      method: "POST",
      signal,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: slow }),
    }).catch(() => null);
    if (answer === null) return;
    statuses.push(answer.status);
    await answer.arrayBuffer().catch(() => null);
    // A client that is told to come back later does so, if sooner than it was told.
    if (answer.status === 503) await after(50);
  }
}
