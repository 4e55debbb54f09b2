import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { limits } from "../../contract/endpoints/health.ts";
import { cycles, pathExamples, paths, pathsLeftOut } from "../../contract/endpoints/paths.ts";
import { published } from "../../contract/limits.ts";
import { CycleQuestion, PathQuestion } from "../../contract/paths/question.ts";
import { findCycles } from "../../server/paths/find-cycles.ts";
import { findPaths } from "../../server/paths/find-paths.ts";
import { bodyOf, refusalOf } from "../support/http.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, aSource } from "../support/rows.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";
import { putUserRows } from "./put-user-rows.ts";

let api: SeededApi;

/** A chain of towns beside the article: east, mid, west, and a way round that is less sure. */
beforeAll(async () => {
  api = await seededApi();
  await putUserRows(api.graph, [
    aSource({ id: "source/paper" }),
    aDocument({ id: "document/report" }),
    ...["east", "mid", "west", "round"].map((slug) =>
      anEntity({ id: `place/${slug}`, name: slug }),
    ),
    ...aTie("east", "mid", { confidence: 90, validFrom: "2010", validTo: "2015" }),
    ...aTie("mid", "west", { confidence: 90 }),
    ...aTie("east", "round", { confidence: 40 }),
    ...aTie("round", "west", { modality: "hypothetical" }),
  ]);
});

afterAll(async () => api.end());

function aTie(one: string, other: string, keys: { modality?: string } & Record<string, unknown>) {
  const slug = `${one}-borders-${other}`;
  const [claim, from, to] = [`claim/${slug}`, `place/${one}`, `place/${other}`];
  const { modality = "asserted" } = keys;
  return [
    aRelation({ id: `relation/${slug}`, from, to, claims: [claim], modality }),
    aClaim({ id: claim, subject: from, object: to, ...keys }),
    anEvidence({ id: `evidence/${slug}`, claim }),
  ];
}

const [china, mexico, states] = ["place/china", "place/mexico", "place/united-states"];
const abroad = { from: [china], to: [states] };
const across = { from: ["place/east"], to: ["place/west"] };
const overMid = ["place/east", "place/mid", "place/west"];
const around = ["place/east", "place/round", "place/west"];

async function nodesOf(question: object): Promise<readonly string[][]> {
  return (await api.answer(paths, { ...question })).paths.map(({ nodes }) => nodes);
}

describe("paths over HTTP", () => {
  it("say all there is to say of a hop", async () => {
    expect((await api.answer(paths, across)).paths).toEqual([
      {
        nodes: overMid,
        edges: ["relation/east-borders-mid", "relation/mid-borders-west"],
        parallel: [[], []],
        hops: 2,
        confidence: 81,
        weakest: "relation/east-borders-mid",
        layers: [],
        legs: [
          {
            edge: "relation/east-borders-mid",
            forward: true,
            claim: "claim/east-borders-mid",
            layer: null,
            confidence: 90,
          },
          {
            edge: "relation/mid-borders-west",
            forward: true,
            claim: "claim/mid-borders-west",
            layer: null,
            confidence: 90,
          },
        ],
      },
    ]);
  });

  it.each([
    [{ at: "2012-06" }, [overMid]],
    [{ at: "2020" }, []],
    [{ minConfidence: 90 }, [overMid]],
    [{ minConfidence: 91 }, []],
    [{ modalities: ["asserted", "hypothetical"] }, [overMid, around]],
    [{ modalities: ["asserted", "hypothetical"], k: 1 }, [overMid]],
    [{ modalities: ["asserted", "hypothetical"], avoid: ["place/mid"] }, [around]],
    [{ avoid: ["relation/mid-borders-west"] }, []],
    [{ types: ["LOCATED_IN"] }, []],
    [{ avoidTypes: ["BORDERS"] }, []],
    [{ maxHops: 1 }, []],
    [{ via: ["place/mid"] }, [overMid]],
    [{ layers: ["drugs"] }, [overMid]],
    [{ documents: ["document/report"] }, [overMid]],
    [{ documents: ["document/article"] }, []],
  ])("keep to a condition: %j", async (condition, expected) => {
    expect(await nodesOf({ ...across, ...condition })).toEqual(expected);
  });

  it("run forward as the ontology says, and not backward", async () => {
    const there = await nodesOf({ ...abroad, direction: "forward", types: ["SUPPLIES"] });
    expect(there).toContainEqual([china, mexico, states]);
    const back = { from: [states], to: [china], direction: "forward", types: ["SUPPLIES"] };
    expect(await nodesOf(back)).toEqual([]);
  });

  it("go through a flow only where no supply says the same", async () => {
    const through = "flow/precursors-to-mexico";
    const question = { from: [china], to: [mexico], maxHops: 2 };
    expect(await nodesOf(question)).not.toContainEqual([china, through, mexico]);
    const withoutSupply = { ...question, avoidTypes: ["SUPPLIES"] };
    expect(await nodesOf(withoutSupply)).toContainEqual([china, through, mexico]);
  });

  it("answer alike each time", async () => {
    const question = { ...abroad, k: 20, rank: "best-supported" };
    expect(await nodesOf(question)).toEqual(await nodesOf(question));
  });

  it("say why there is none, and which condition is enough to give up", async () => {
    const { paths: found, complete, none } = await api.answer(paths, { ...across, at: "2020" });
    expect({ found, complete, lifts: none?.lifts }).toEqual({
      found: [],
      complete: true,
      lifts: [
        { lift: { condition: "modalities" }, paths: 1, hops: 2 },
        { lift: { condition: "at" }, paths: 1, hops: 2 },
      ],
    });
  });

  it("say what each condition keeps out", async () => {
    const { leftOut, complete } = await api.answer(pathsLeftOut, { ...across, maxHops: 3 });
    expect({ leftOut, complete }).toEqual({
      leftOut: [{ lift: { condition: "modalities" }, paths: 1, hops: 2 }],
      complete: true,
    });
  });

  it("say how far each side came where there is none", async () => {
    const { none } = await api.answer(paths, { ...across, avoid: ["place/mid"] });
    expect({ from: none?.from, to: none?.to }).toEqual({
      from: { things: 1, hops: 1 },
      to: { things: 0, hops: 0 },
    });
    const { none: other } = await api.answer(paths, {
      ...across,
      avoid: ["place/round", "relation/east-borders-mid"],
    });
    expect({ from: other?.from, to: other?.to }).toEqual({
      from: { things: 0, hops: 0 },
      to: { things: 1, hops: 1 },
    });
  });

  it("say how many hops more would give one", async () => {
    const { none } = await api.answer(paths, { ...across, maxHops: 1 });
    expect(none?.lifts).toEqual([{ lift: { condition: "maxHops", value: 2 }, paths: 1, hops: 2 }]);
  });

  it.each([
    ["to.0", { from: [china, states], to: [china] }],
    ["via.0", { ...abroad, via: [china] }],
    ["via.1", { ...abroad, via: [mexico, mexico] }],
    ["from.0", { ...abroad, avoid: [china] }],
    ["to.0", { ...abroad, avoid: [states] }],
    ["via.0", { ...abroad, via: [mexico], avoid: [mexico] }],
  ])("refuse a question that contradicts itself at %s", async (path, question) => {
    const answer = await api.send(paths, question);
    expect(refusalOf(answer)).toEqual([400, "invalid-request"]);
    expect(bodyOf(answer)).toMatchObject({ faults: [{ path }] });
  });

  it.each([
    { ...abroad, maxHops: published.pathHops + 1 },
    { ...abroad, k: published.pathsPerRequest + 1 },
    { ...abroad, from: Array.from({ length: published.pathEnds + 1 }, () => china) },
    { ...abroad, via: Array.from({ length: published.pathVia + 1 }, (_, at) => `place/v${at}`) },
    {
      ...abroad,
      avoid: Array.from({ length: published.pathAvoid + 1 }, (_, at) => `place/v${at}`),
    },
    { ...abroad, types: [] },
    { ...abroad, from: [] },
    { ...abroad, patience: "endless" },
  ])("refuse what is over a limit or no question: %#", async (question) => {
    expect(refusalOf(await api.send(paths, question))).toEqual([400, "invalid-request"]);
  });

  it("say which thing is not there", async () => {
    const answer = await api.send(paths, { from: [china], to: ["place/atlantis"] });
    expect(refusalOf(answer)).toEqual([404, "not-found"]);
    expect(answer.text).toContain("place/atlantis");
  });

  it("are searched within published limits", async () => {
    expect(await api.answer(limits)).toMatchObject({
      pathHops: 12,
      pathsPerRequest: 50,
      pathRelations: 200_000,
      pathMilliseconds: 5_000,
      pathRelationsLong: 1_000_000,
      pathMillisecondsLong: 20_000,
    });
  });
});

describe("cycles over HTTP", () => {
  it("start and end with the thing, each once", async () => {
    const question = { through: mexico, maxHops: 4, k: published.pathsPerRequest };
    const found = (await api.answer(cycles, question)).paths.map(({ nodes }) => nodes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((nodes) => nodes[0] === mexico && nodes.at(-1) === mexico)).toBe(true);
    const either = new Set(
      found.flatMap((nodes) => [nodes.join(" "), nodes.toReversed().join(" ")]),
    );
    expect(either.size).toBe(2 * found.length);
  });

  it("do not go through what is to be avoided", async () => {
    const answer = await api.send(cycles, { through: mexico, avoid: [mexico] });
    expect(refusalOf(answer)).toEqual([400, "invalid-request"]);
  });
});

describe("the questions that stand ready", () => {
  it("are three that the article answers", async () => {
    const { examples } = await api.answer(pathExamples);
    const answers = await Promise.all(
      examples.map(async ({ question }) => (await api.answer(paths, question)).paths.length > 0),
    );
    expect(answers).toEqual([true, true, true]);
  });

  it("are none where nothing answers them", async () => {
    const asked = { documents: ["document/report"] };
    expect(await api.answer(pathExamples, asked)).toEqual({ examples: [] });
  });
});

describe("a search with a budget", () => {
  const question = PathQuestion.parse({ ...abroad, k: 50 });

  it("says that it may look at no more relations", async () => {
    const few = { relations: 10, milliseconds: 60_000 };
    const { complete, stopped, looked } = await findPaths(api.graph, question, {}, few);
    expect({ complete, stopped }).toEqual({ complete: false, stopped: "relations" });
    expect(looked.relations).toBeGreaterThanOrEqual(10);
  });

  it("says that it has no more time", async () => {
    const { complete, stopped } = await findPaths(api.graph, question, { milliseconds: 0 });
    expect({ complete, stopped }).toEqual({ complete: false, stopped: "time" });
  });

  it("holds for cycles too", async () => {
    const cycle = CycleQuestion.parse({ through: mexico, k: 50 });
    const few = { relations: 5, milliseconds: 60_000 };
    const { complete, stopped } = await findCycles(api.graph, cycle, {}, few);
    expect({ complete, stopped }).toEqual({ complete: false, stopped: "relations" });
  });

  it("ends when no one waits for it", async () => {
    const reason = new Error("The caller has left.");
    const signal = AbortSignal.abort(reason);
    await expect(findPaths(api.graph, question, { signal })).rejects.toBe(reason);
  });
});
