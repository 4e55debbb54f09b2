import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { compare } from "../../contract/compare.ts";
import * as details from "../../contract/endpoints/details.ts";
import { exportData } from "../../contract/endpoints/exchange.ts";
import * as explore from "../../contract/endpoints/explore.ts";
import * as health from "../../contract/endpoints/health.ts";
import * as schema from "../../contract/endpoints/schema.ts";
import { search } from "../../contract/endpoints/search.ts";
import { published } from "../../contract/limits.ts";
import { Row } from "../../contract/rows.ts";
import { bodyOf, refusalOf } from "../support/http.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

const detailed = { entity: details.entity, relation: details.relation, claim: details.claim };

let api: SeededApi;
let rows: Row[];

beforeAll(async () => {
  api = await seededApi();
  const { text } = await api.send(exportData, { format: "jsonl" });
  rows = text
    .trimEnd()
    .split("\n")
    .map((line) => Row.parse(JSON.parse(line)));
});

afterAll(async () => api.end());

function all<Type extends Row["type"]>(type: Type): Extract<Row, { type: Type }>[] {
  return rows.filter((row): row is Extract<Row, { type: Type }> => row.type === type);
}

function countBy(values: readonly string[]): Map<string, number> {
  return new Map(
    values.map((value) => [value, values.filter((other) => other === value).length] as const),
  );
}

/** What a list of the schema counts, but for what there is none of. */
function told(
  infos: readonly { readonly id: string; readonly count: number }[],
): Map<string, number> {
  return new Map(infos.flatMap(({ id, count }) => (count > 0 ? [[id, count] as const] : [])));
}

function split(id: string) {
  const [prefix, slug] = id.split("/");
  return { prefix, slug };
}

describe("health", () => {
  it("is alive, ready and open about its limits", async () => {
    expect([
      await api.answer(health.livez),
      await api.answer(health.readyz),
      await api.answer(health.limits),
    ]).toEqual([{ status: "alive" }, { status: "ready", revision: 1 }, published]);
  });
});

describe("the schema", () => {
  it("counts what the export holds", async () => {
    const counted = await api.answer(schema.schema);
    expect(counted).toMatchObject({
      revision: 1,
      engine: api.graph.status().engine,
      access: "open",
      entities: all("entity").length + all("document").length,
      relations: all("relation").length,
      claims: all("claim").length,
      contested: 0,
    });
  });

  it("counts each relation once under its type, its layer and its modality", async () => {
    const { relationTypes, layers, modalities } = await api.answer(schema.schema);
    expect([told(relationTypes), told(layers), told(modalities)]).toEqual([
      countBy(all("relation").map(({ kind }) => kind)),
      countBy(all("relation").flatMap(({ layer }) => layer ?? [])),
      countBy(all("relation").map(({ modality }) => modality)),
    ]);
  });

  it("lists the documents with what rests on them", async () => {
    const { documents } = await api.answer(schema.documents);
    expect(documents).toEqual([
      expect.objectContaining({
        id: "document/article",
        source: {
          id: "source/article-byline",
          kind: "author",
          name: "Earl Anthony Wayne (byline of the article)",
        },
        claims: all("claim").length,
        relations: all("relation").length,
      }),
    ]);
  });
});

describe("the first view", () => {
  it("is whole: every edge ends in a node, every place is a node's", async () => {
    const { nodes, edges, positions, territories, currents } = await api.answer(explore.start);
    const ids = new Set<string>(nodes.map(({ id }) => id));
    const ends = edges.flatMap(({ from, to }) => [from, to]);
    const placed = [positions, territories, currents].flatMap((record) => Object.keys(record));
    expect([...ends, ...placed].filter((id) => !ids.has(id))).toEqual([]);
    expect(nodes.length).toBeGreaterThanOrEqual(15);
    expect(nodes.length).toBeLessThanOrEqual(25);
    expect(Object.keys(territories).toSorted()).toEqual([
      "place/china",
      "place/mexico",
      "place/united-states",
    ]);
  });

  it("shows an edge with the keys of its row", async () => {
    const { edges } = await api.answer(explore.start);
    const written = new Map(all("relation").map(({ type: _type, ...row }) => [row.id, row]));
    const shown = edges.map(({ contested: _contested, hedged: _hedged, ...edge }) => edge);
    expect(shown).toEqual(edges.map(({ id }) => written.get(id)));
  });
});

describe("search", () => {
  it.each([
    ["sinalao", "criminal-group/sinaloa"],
    ["generacion", "criminal-group/jalisco-nueva-generacion"],
    ["cartel", "criminal-group/sinaloa"],
    ["laundering", "commodity/drug-proceeds"],
    ["guns", "commodity/arms"],
  ])("for %s finds %s", async (q, id) => {
    const { hits } = await api.answer(search, { q });
    expect(hits.map((hit) => hit.id)).toContain(id);
  });
});

describe("one thing", () => {
  it("is told with its neighbours counted and every claim that speaks of it", async () => {
    const found = await api.answer(details.entity, split("place/mexico"));
    const mine = all("relation").filter(({ from, to }) =>
      [from, to].some((id) => id === "place/mexico"),
    );
    const others = new Set(mine.map(({ from, to }) => (from === "place/mexico" ? to : from)));
    const spoken = all("claim").filter(({ subject, object, indicator }) =>
      [subject, object, indicator].some((id) => id === "place/mexico"),
    );
    expect(found.node.neighbours).toBe(others.size);
    expect(found.claims.map(({ id }) => id).toSorted()).toEqual(
      spoken.map(({ id }) => id).toSorted(),
    );
    expect(found.claimCount).toBe(spoken.length);
    const located = mine.filter(({ kind, to }) => kind === "LOCATED_IN" && to === "place/mexico");
    expect(found.neighbourCounts[0]).toEqual({
      kind: "LOCATED_IN",
      direction: "in",
      count: new Set(located.map(({ from }) => from)).size,
    });
  });

  it("tells its claims in the order of the text", async () => {
    const { claims } = await api.answer(details.entity, split("place/mexico"));
    const starts = claims.map(({ evidence }) => evidence[0]?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it("is told with the figures of its claims", async () => {
    const { claims } = await api.answer(details.entity, split("actor-class/americans"));
    expect(claims.flatMap(({ quantities }) => quantities)).toEqual([
      expect.objectContaining({ value: 70_000, comparator: ">", unit: "deaths" }),
    ]);
  });

  it.each([
    ["entity", details.entity],
    ["relation", details.relation],
    ["claim", details.claim],
  ] as const)("can be told for every %s there is", async (type, endpoint) => {
    const ids = all(type).map(({ id }) => id);
    for (const some of slices(ids, 100)) {
      const answers = await Promise.all(some.map(async (id) => api.send(endpoint, split(id))));
      expect(answers.map((answer) => endpoint.output.safeParse(bodyOf(answer)).error)).toEqual(
        some.map(() => undefined),
      );
    }
    expect(ids.length).toBeGreaterThan(90);
  });
});

function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...slices(items.slice(size), size)];
}

describe("one relation", () => {
  it("is told with its ends, its claims and the passage of each", async () => {
    const id = "relation/us-supplies-arms-to-mexico";
    const { edge, from, to, claims, against } = await api.answer(details.relation, split(id));
    expect([edge.id, from.name, to.name, against]).toEqual([id, "United States", "Mexico", []]);
    expect(claims.map((claim) => claim.id)).toEqual(edge.claims);
    expect(claims.flatMap(({ relations }) => relations)).toEqual([id]);
    const written = all("evidence").filter(({ claim }) => edge.claims.includes(claim));
    expect(claims.flatMap(({ evidence }) => evidence)).toEqual(
      written.map(({ type: _type, claim: _claim, ...row }) => row),
    );
  });

  it("names what its claims speak of", async () => {
    const claim = await api.answer(details.claim, split("claim/deaths-2021"));
    expect(claim.mentions.map(({ id, name, properties }) => [id, name, properties])).toEqual(
      expect.arrayContaining([
        ["actor-class/americans", "Americans", { number: "plural" }],
        ["person/earl-anthony-wayne", "Earl Anthony Wayne", undefined],
      ]),
    );
  });
});

describe("several claims", () => {
  it("are told as each is by itself, without those that are not there", async () => {
    const ids = all("claim")
      .slice(0, 5)
      .map(({ id }) => id);
    const { claims } = await api.answer(details.claims, {
      ids: [...ids, "claim/none", ...ids.slice(0, 1)],
    });
    const alone = await Promise.all(ids.map(async (id) => api.answer(details.claim, split(id))));
    expect(claims.toSorted(byId)).toEqual(alone.toSorted(byId));
  });

  it("are none where none is named or one is no claim's id", async () => {
    const refused = [{ ids: [] }, { ids: ["place/mexico"] }, {}].map(async (input) =>
      refusalOf(await api.send(details.claims, input)),
    );
    const invalid = [400, "invalid-request"];
    expect(await Promise.all(refused)).toEqual([invalid, invalid, invalid]);
  });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}

describe("what is not there", () => {
  it.each([
    ["entity", "place/atlantis"],
    ["entity", "claim/deaths-2021"],
    ["entity", `place/${"a".repeat(200)}`],
    ["relation", "relation/none"],
    ["relation", "place/mexico"],
    ["claim", "claim/none"],
    ["claim", "place/mexico"],
  ] as const)("is no %s: %s", async (name, id) => {
    expect(refusalOf(await api.send(detailed[name], split(id)))).toEqual([404, "not-found"]);
  });
});

describe("things", () => {
  it("are given in the order asked for, with what is between them and what is missing", async () => {
    const ids = ["place/mexico", "place/china", "place/atlantis", "nonsense", "place/china"];
    const { nodes, edges, missing } = await api.answer(explore.things, { ids, between: true });
    const between = all("relation").filter(
      ({ from, to }) => ids.includes(from) && ids.includes(to),
    );
    expect(nodes.map(({ id }) => id)).toEqual(["place/mexico", "place/china"]);
    expect(edges.map(({ id }) => id)).toEqual(between.map(({ id }) => id).toSorted());
    expect(missing).toEqual(["place/atlantis", "nonsense"]);
  });

  it("include relations, which bring their ends", async () => {
    const { nodes, edges, missing } = await api.answer(explore.things, {
      ids: ["relation/us-supplies-arms-to-mexico", "relation/none"],
    });
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(["place/mexico", "place/united-states"]);
    expect([edges.map(({ id }) => id), missing]).toEqual([
      ["relation/us-supplies-arms-to-mexico"],
      ["relation/none"],
    ]);
  });

  it("may be all there are", async () => {
    const ids = all("entity").map(({ id }) => id);
    const { nodes, edges, missing } = await api.answer(explore.things, { ids, between: true });
    expect([nodes.length, edges.length, missing]).toEqual([ids.length, all("relation").length, []]);
  });
});

describe("the export", () => {
  it("is a file with every row once", async () => {
    const { headers } = await api.send(exportData, { format: "jsonl" });
    expect([headers["content-type"], headers["content-disposition"]]).toEqual([
      "application/x-ndjson; charset=utf-8",
      'attachment; filename="contraflow.jsonl"',
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
