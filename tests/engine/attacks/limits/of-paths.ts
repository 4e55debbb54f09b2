import { vi } from "vitest";

import { paths } from "../../../../contract/endpoints/paths.ts";
import { published } from "../../../../contract/limits.ts";
import { createBudget, limitsFor } from "../../../../server/paths/budget.ts";
import type { SeededApi } from "../../../support/seeded-api.ts";
import { aQuestion } from "../../texts.ts";
import { type Edge, invalid, refusing } from "./edge.ts";

const abroad = { from: ["place/china"], to: ["place/united-states"], maxHops: 2, k: 1 };

/** So many things that there are, but for the ends of the path. */
async function some(api: SeededApi, count: number): Promise<readonly unknown[]> {
  const cypher =
    "MATCH (e:Entity) WHERE NOT e.id IN $ends RETURN e.id AS id ORDER BY id LIMIT 60 UNION ALL MATCH ()-[r]->() WHERE r.claims IS NOT NULL RETURN DISTINCT r.id AS id ORDER BY id LIMIT 200";
  const ends = [...abroad.from, ...abroad.to];
  const rows = await api.graph.read(aQuestion(cypher, { ends }));
  return rows.slice(0, count).map(({ id }) => id);
}

function afterRelations(patience: "usual" | "long", most: number): Edge {
  return {
    met: async () => {
      const budget = createBudget(limitsFor({ patience }));
      budget.spend(most - 1);
      const inside = budget.stopped() ?? null;
      budget.spend(1);
      return [inside, budget.stopped()];
    },
    expected: [null, "relations"],
  };
}

function afterTime(patience: "usual" | "long", most: number): Edge {
  return {
    met: async () => {
      vi.useFakeTimers({ toFake: ["performance"] });
      try {
        const budget = createBudget(limitsFor({ patience }));
        vi.advanceTimersByTime(most - 1);
        const inside = budget.isOver();
        vi.advanceTimersByTime(1);
        return [inside, [budget.isOver(), budget.stopped()]];
      } finally {
        vi.useRealTimers();
      }
    },
    expected: [false, [true, "time"]],
  };
}

/** What holds of a search for paths. */
export const ofPaths = {
  pathEnds: refusing(
    published.pathEnds,
    async (api, count) => api.send(paths, { ...abroad, from: await some(api, count) }),
    invalid("from: Too big: expected array to have <=50 items"),
  ),
  pathHops: refusing(
    published.pathHops,
    async (api, maxHops) => api.send(paths, { ...abroad, maxHops }),
    invalid("maxHops: Too big: expected number to be <=12"),
  ),
  pathsPerRequest: refusing(
    published.pathsPerRequest,
    async (api, k) => api.send(paths, { ...abroad, k }),
    invalid("k: Too big: expected number to be <=50"),
  ),
  pathAvoid: refusing(
    published.pathAvoid,
    async (api, count) => api.send(paths, { ...abroad, avoid: await some(api, count) }),
    invalid("avoid: Too big: expected array to have <=200 items"),
  ),
  pathVia: refusing(
    published.pathVia,
    async (api, count) => api.send(paths, { ...abroad, via: await some(api, count) }),
    invalid("via: Too big: expected array to have <=5 items"),
  ),
  pathRelations: afterRelations("usual", published.pathRelations),
  pathRelationsLong: afterRelations("long", published.pathRelationsLong),
  pathMilliseconds: afterTime("usual", published.pathMilliseconds),
  pathMillisecondsLong: afterTime("long", published.pathMillisecondsLong),
} satisfies Record<string, Edge>;
