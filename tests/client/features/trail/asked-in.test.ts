import { describe, expect, it } from "vitest";

import { paths } from "../../../../contract/endpoints/paths.ts";
import { askedIn } from "../../../../client/features/trail/asked-in.ts";
import { cypherOf } from "../../../../client/features/trail/cypher-of.ts";
import { questionWords } from "../../../../client/features/trail/question-words.ts";
import type { Json } from "../../../../client/workspace/step.ts";
import { aSchema } from "../../support/a-schema.ts";

function asked(endpoint: string, input: Json) {
  const found = askedIn({ endpoint, input }, []);
  if (!found) throw new Error("The question cannot be asked.");
  return found;
}

const known = {
  ...aSchema(),
  name: (id: string) => id.replace("place/", ""),
  spoken: (id: string) => id,
  title: (id: string) => id,
};
function said(relation: string): string {
  const [claims, on] = [`${relation}.claims`, `${relation}.restsOn[i]`];
  return [
    `any(i IN range(0, size(${claims}) - 1) WHERE ${relation}.stances[i] = 'supports'`,
    ` AND ${relation}.documents[i] IN $documents\n      AND (${on} = ''`,
    ` OR all(d IN split(${on}, ' ') WHERE d IN $documents)))`,
  ].join("");
}

const ends = { from: ["place/china"], to: ["place/mexico", "place/peru"] };

describe("the question behind a step", () => {
  it("is read by the contract, a question for paths apart from its documents", () => {
    const { documents, ...question } = paths.input.parse({
      ...ends,
      documents: ["document/a"],
    });
    const input = { ...ends, documents: ["document/a"] };
    expect(askedIn({ endpoint: "paths", input }, [])).toEqual({
      endpoint: "paths",
      question,
      documents,
    });
  });

  it.each([
    ["no question", undefined],
    ["an endpoint that is not asked again", { endpoint: "start", input: {} }],
    ["paths without ends", { endpoint: "paths", input: {} }],
    ["an expansion of what is no thing", { endpoint: "expand", input: { ids: ["?"] } }],
  ])("is none for %s", (_, question) => {
    expect(askedIn(question, [])).toBeNull();
  });
});

describe("a question in plain words", () => {
  it("says what is usual and no more", () => {
    expect(questionWords(asked("paths", ends), known)).toBe(
      "paths from china to mexico or peru, at most 6 hops, the 5 best paths",
    );
    expect(questionWords(asked("expand", { ids: ["place/china"], limit: 40 }), known)).toBe(
      "the neighbours of china, at most 40",
    );
  });

  it("says each condition", () => {
    const input = {
      ...ends,
      k: 1,
      maxHops: 1,
      direction: "forward",
      rank: "best-supported",
      shortestOnly: true,
      layers: ["drugs"],
      types: ["SUPPLIES"],
      avoidTypes: ["SUPPLIES"],
      via: ["place/chile"],
      avoid: ["place/cuba", "place/haiti"],
      modalities: ["uncertain"],
      minConfidence: 60,
      at: "2023",
      documents: ["document/a"],
    };
    expect(questionWords(asked("paths", input), known).split(", ")).toEqual([
      "paths from china to mexico or peru",
      "at most 1 hop",
      "the best path",
      "only forward",
      "the best supported first",
      "only the shortest",
      "only in drugs",
      "only by “supplies”",
      "not by “supplies”",
      "passing chile",
      "not through cuba or haiti",
      "on claims that are uncertain",
      "each hop at least 60 of 100 sure",
      "holding in 2023",
      "in 1 text",
    ]);
  });

  it("says which neighbours", () => {
    const input = {
      ids: ["place/china"],
      limit: 5,
      direction: "out",
      types: ["SUPPLIES"],
      layers: ["drugs"],
      documents: ["document/a", "document/b"],
    };
    expect(questionWords(asked("expand", input), known).split(", ")).toEqual([
      "the neighbours of china",
      "at most 5",
      "only relations that leave from there",
      "only by “supplies”",
      "only in drugs",
      "in 2 texts",
    ]);
  });
});

describe("the Cypher of an expansion", () => {
  it("finds the neighbours, the first ones first", () => {
    expect(cypherOf(asked("expand", { ids: ["place/china"], limit: 40 }))).toEqual({
      query: [
        "MATCH (a:Entity)-[r]-(b:Entity)",
        "WHERE a.id IN $ids AND NOT b.id IN $ids",
        "WITH b, count(r) AS relations, max(coalesce(r.confidence, -1)) AS support",
        "RETURN b.id AS id, b.neighbours AS degree, relations, support",
        "ORDER BY degree DESC, support DESC, id",
        "LIMIT $limit",
      ].join("\n"),
      params: { ids: ["place/china"], limit: 40 },
    });
  });

  it("keeps to the conditions", () => {
    const input = {
      ids: ["place/china"],
      direction: "in",
      order: "support",
      types: ["SUPPLIES"],
      layers: ["drugs"],
      modalities: ["asserted"],
    };
    expect(cypherOf(asked("expand", input))).toEqual({
      query: [
        "MATCH (a:Entity)<-[r]-(b:Entity)",
        "WHERE a.id IN $ids AND NOT b.id IN $ids",
        "  AND type(r) IN $types",
        "  AND r.layer IN $layers",
        "  AND r.modality IN $modalities",
        "WITH b, count(r) AS relations, max(coalesce(r.confidence, -1)) AS support",
        "RETURN b.id AS id, b.neighbours AS degree, relations, support",
        "ORDER BY support DESC, degree DESC, id",
        "LIMIT $limit",
      ].join("\n"),
      params: {
        ids: ["place/china"],
        limit: 50,
        types: ["SUPPLIES"],
        layers: ["drugs"],
        modalities: ["asserted"],
      },
    });
  });

  it("counts only what the documents say", () => {
    const input = { ids: ["place/china"], documents: ["document/a"] };
    expect(cypherOf(asked("expand", input))).toEqual({
      query: [
        "MATCH (a:Entity)-[r]-(b:Entity)",
        "WHERE a.id IN $ids AND NOT b.id IN $ids",
        `  AND ${said("r")}`,
        "WITH b, count(r) AS relations",
        "MATCH (b)-[s]-(c:Entity)",
        `WHERE ${said("s")}`,
        "WITH b, relations, count(DISTINCT c) AS degree",
        "RETURN b.id AS id, degree, relations",
        "ORDER BY degree DESC, id",
        "LIMIT $limit",
      ].join("\n"),
      params: { ids: ["place/china"], limit: 50, documents: ["document/a"] },
    });
  });

  it("is none where its order is not said by the documents alone", () => {
    const input = { ids: ["place/china"], order: "support", documents: ["document/a"] };
    expect(cypherOf(asked("expand", input))).toBeNull();
  });
});
