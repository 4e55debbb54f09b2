import { beforeAll, describe, expect, it } from "vitest";

import { search as endpoint } from "../../../contract/endpoints/search.ts";
import { createSearch, type Search } from "../../../server/search/search.ts";
import { articleToFind } from "../../support/article-to-find.ts";
import { type FakeGraph, fakeGraph } from "../../support/fake-graph.ts";

let graph: FakeGraph;
let search: Search;

beforeAll(async () => {
  graph = await articleToFind();
  search = createSearch(graph);
});

async function find(asked: Readonly<Record<string, unknown>>) {
  const answer = await search.find(endpoint.input.parse(asked));
  return endpoint.output.parse(answer);
}

async function ids(q: string, more: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  return (await find({ q, ...more })).hits.map(({ id }) => id);
}

describe("a search of the article", () => {
  it.each([
    ["sinalao", "criminal-group/sinaloa"],
    ["Sinaloa cartel", "criminal-group/sinaloa"],
    ["generacion", "criminal-group/jalisco-nueva-generacion"],
    ["CJNG", "criminal-group/jalisco-nueva-generacion"],
    ["jalisko", "criminal-group/jalisco-nueva-generacion"],
    ["fentanyl", "commodity/fentanyl"],
    ["fentanil", "commodity/fentanyl"],
    ["precursor", "commodity/fentanyl-precursors"],
    ["US", "place/united-states"],
    ["U.S.", "place/united-states"],
    ["mexico", "place/mexico"],
    ["méxico", "place/mexico"],
    ["china", "place/china"],
    ["中国", "place/china"],
    ["锡那罗亚", "criminal-group/sinaloa"],
    ["the government of china", "public-body/government-of-china"],
    ["congress", "public-body/us-congress"],
    ["tellez", "person/luis-tellez"],
    ["homicid", "indicator/homicides-in-mexico"],
  ])("for %s finds %s first", async (q, id) => {
    expect((await ids(q))[0]).toBe(id);
  });

  it.each([
    [
      "cartel",
      [
        "criminal-group/jalisco-nueva-generacion",
        "criminal-group/sinaloa",
        "actor-class/mexican-crime-groups",
      ],
    ],
    ["laundering", ["commodity/drug-proceeds", "flow/proceeds-to-crime-groups"]],
    ["guns", ["commodity/arms", "flow/arms-to-mexico"]],
    ["weapons", ["commodity/arms", "flow/arms-to-mexico"]],
  ])("for %s finds all that is called so", async (q, wanted) => {
    expect(await ids(q)).toEqual(expect.arrayContaining(wanted));
  });

  it("says by which alias it found a thing, and whether that is ours", async () => {
    const { hits } = await find({ q: "guns", limit: 1 });
    const [source] = (await find({ q: "go after the supply of precursors" })).hits;
    expect(hits[0]).toMatchObject({ type: "entity", matched: { alias: "guns", own: true } });
    expect(source).toMatchObject({ type: "entity", matched: { own: false } });
  });

  it("finds claims by the beginnings of their words, after things", async () => {
    const { hits, total } = await find({ q: "mexico agree", limit: 50 });
    const types = hits.map(({ type }) => type);
    expect(types).toEqual(types.toSorted((one, other) => (one < other ? 1 : -1)));
    expect(types).toContain("claim");
    expect(total).toBe(hits.length);
  });

  it("finds no claim by two letters, nor by a word with a typo in it", async () => {
    const answers = await Promise.all([
      find({ q: "ch", limit: 50 }),
      find({ q: "sinalao", limit: 50 }),
    ]);
    const claims = answers.flatMap(({ hits }) => hits.filter(({ type }) => type === "claim"));
    expect(claims).toEqual([]);
  });

  it("gives no more than asked for, and tells how many there are", async () => {
    const { hits, total } = await find({ q: "mexico", limit: 2 });
    expect(hits).toHaveLength(2);
    expect(total).toBeGreaterThan(10);
  });

  it("keeps to the kinds asked for, which no claim has", async () => {
    const { hits } = await find({ q: "mexico", kind: ["Indicator", "Flow"], limit: 50 });
    const kinds = hits.map((hit) => (hit.type === "entity" ? hit.kind : "claim"));
    expect([...new Set(kinds)].toSorted()).toEqual(["Flow", "Indicator"]);
  });

  it("finds with any of the words where nothing holds them all", async () => {
    expect((await ids("sinaloa bicycle"))[0]).toBe("criminal-group/sinaloa");
  });

  it("knows only what the documents asked for speak of", async () => {
    const [all, article, none] = await Promise.all([
      ids("mexico"),
      ids("mexico", { documents: "document/article" }),
      ids("mexico", { documents: "document/other" }),
    ]);
    expect(article).toEqual(all);
    expect(none).toEqual([]);
  });

  it.each([
    '"',
    "(",
    "a AND",
    "*",
    "*:*",
    "a~9",
    "a^1e38",
    "[* TO *]",
    "/(a+)+b/",
    "\\",
    "%",
    "`",
    "   ",
    "😀",
    "${jndi:ldap://127.0.0.1/a}",
    "\u0000",
    "\r\n",
    "a".repeat(200),
    "a ".repeat(100),
    "‮abc",
  ])("takes %j for words and nothing else", async (q) => {
    const { hits, total } = await find({ q, limit: 50 });
    expect(hits.length).toBeLessThanOrEqual(total);
  });
});

describe("the index", () => {
  it("is made once, and again when the graph has changed", async () => {
    const changing = fakeGraph({ "names-to-find": [], "claims-to-find": [] });
    const fresh = createSearch(changing);
    const asked = endpoint.input.parse({ q: "mexico" });
    await Promise.all([fresh.find(asked), fresh.find(asked)]);
    await fresh.find(asked);
    const before = changing.asked.length;
    changing.raise();
    await fresh.find(asked);
    expect([before, changing.asked.length]).toEqual([2, 4]);
  });

  it("is not kept when it could not be made", async () => {
    let isAway = true;
    const failing = fakeGraph({
      "names-to-find": () => {
        if (isAway) throw new Error("away");
        return [];
      },
      "claims-to-find": [],
    });
    const fresh = createSearch(failing);
    const asked = endpoint.input.parse({ q: "mexico" });
    await expect(fresh.find(asked)).rejects.toThrow("away");
    isAway = false;
    expect(await fresh.find(asked)).toEqual({ hits: [], total: 0 });
  });
});
