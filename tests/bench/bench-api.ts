import { type Figure, percentile } from "./figures.ts";

type Question = { readonly name: string; readonly path: string; readonly body?: unknown };

const rounds = 300;
const warmUp = 30;
const limit = 50;

const questions: readonly Question[] = [
  { name: "start", path: "/api/start" },
  { name: "schema", path: "/api/schema" },
  { name: "search, with a typo", path: "/api/search?q=sinalao" },
  { name: "entity", path: "/api/entities/place/mexico" },
  { name: "expand the best-connected", path: "/api/expand", body: { ids: ["place/mexico"] } },
];

/** Round trips of the product's own questions over HTTP, one after the other. */
export async function benchApi(url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of questions) {
    const times = await measured(url, question);
    figures.push(
      { name: `${question.name}, p50`, value: percentile(times, 0.5), unit: "ms" },
      { name: `${question.name}, p95`, value: percentile(times, 0.95), unit: "ms", limit },
      { name: `${question.name}, p99`, value: percentile(times, 0.99), unit: "ms" },
    );
  }
  return figures;
}

async function measured(url: string, { path, body }: Question): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const begun = performance.now();
    const answer = await fetch(`${url}${path}`, body === undefined ? {} : posted(body));
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    if (round >= warmUp) times.push(performance.now() - begun);
  }
  return times;
}

function posted(body: unknown): RequestInit {
  const headers = { "content-type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(body) };
}
