import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import * as z from "zod";

import { ask, post } from "../../support/http.ts";
import { seededApi } from "../../support/seeded-api.ts";
import type { Figure } from "../figures.ts";

const requests = 20_000;
/** Before these, code is compiled and caches are filled. */
const warming = 4_000;
const atOnce = 8;
const megabyte = 2 ** 20;

type Send = (url: string, at: number) => Promise<{ readonly status: number }>;

/** What readers ask, a reader's own text among it: such as runs, and such as is refused. */
const sends: readonly Send[] = [
  async (url, at) => ask(url, `/api/search?q=${["mexico", "fentanyl", "arms"][at % 3]}&limit=20`),
  async (url) => ask(url, "/api/entities/place/mexico"),
  async (url) => post(url, "/api/expand", { ids: ["place/mexico"], limit: 50 }),
  async (url) => post(url, "/api/things", { ids: ["place/mexico", "place/china"], between: true }),
  async (url, at) => cypher(url, "MATCH (n:Place) WHERE n.id <> $x RETURN n LIMIT 20", { x: at }),
  async (url, at) => cypher(url, `UNWIND range(1, 200) AS x RETURN x, x * ${at} AS y`),
  async (url, at) => cypher(url, `MATCH (n) SET n.x = ${at}`),
  async (url) => ask(url, "/api/start"),
  async (url) => ask(url, "/api/entities/place/nowhere"),
  async (url) => post(url, "/api/queries/supplies", { params: { layer: "arms" } }),
];

async function cypher(url: string, query: string, params: Readonly<Record<string, unknown>> = {}) {
  return post(url, "/api/cypher", { query, params });
}

/** Bytes that are in use when all that can be let go has been. */
function inUse(): { readonly heap: number; readonly resident: number } {
  setFlagsFromString("--expose-gc");
  z.custom<() => void>().parse(runInNewContext("gc"))();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  return { heap, resident };
}

/** Twenty thousand mixed requests, and what memory they leave behind in the server's process. */
export async function benchMemory(): Promise<Figure[]> {
  const api = await seededApi();
  const statuses = new Map<number, number>();
  try {
    await sendAll(api.url, warming, statuses);
    const start = inUse();
    await sendAll(api.url, requests / 2, statuses);
    const half = inUse();
    await sendAll(api.url, requests / 2, statuses);
    return figuresOf({ start, half, end: inUse() }, statuses);
  } finally {
    await api.end();
  }
}

async function sendAll(url: string, count: number, statuses: Map<number, number>): Promise<void> {
  let next = 0;
  async function client() {
    for (let at = next++; at < count; at = next++) {
      const { status } = (await sends[at % sends.length]?.(url, at)) ?? { status: 0 };
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client));
}

type Used = ReturnType<typeof inUse>;
type Told = { readonly start: Used; readonly half: Used; readonly end: Used };

function figuresOf({ start, half, end }: Told, statuses: ReadonlyMap<number, number>): Figure[] {
  const undeclared = [...statuses].filter(([status]) => ![200, 403, 404].includes(status));
  const others = undeclared.reduce((sum, [, count]) => sum + count, 0);
  return [
    { name: "mixed requests", value: requests, unit: "questions" },
    { name: "of these with a status not expected", value: others, unit: "questions", limit: 0 },
    { name: "heap in use before", value: start.heap / megabyte, unit: "MB" },
    { name: "heap in use after", value: end.heap / megabyte, unit: "MB" },
    { name: "after over halfway", value: end.heap / half.heap, unit: "ratio", limit: 1.01 },
    { name: "resident before", value: start.resident / megabyte, unit: "MB" },
    {
      name: "resident after, more than before",
      value: (end.resident - start.resident) / megabyte,
      unit: "MB",
      limit: 80,
    },
  ];
}
