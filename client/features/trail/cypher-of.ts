import { equivalentCypher } from "../../../contract/paths/equivalent-cypher.ts";
import { cypherOf as cypherOfReady, type CypherText } from "../../session/questions/cypher-text.ts";
import type { Asked, Expand } from "./asked-in.ts";

/** A text that finds the same, with its parameters, or null where none says it. */
export function cypherOf(asked: Asked): CypherText | null {
  switch (asked.endpoint) {
    case "paths": {
      const { text: query, params } = equivalentCypher(asked.question, asked.documents);
      return { query, params };
    }
    case "expand":
      return cypherOfExpand(asked.input);
    case "run-query":
      return cypherOfReady(asked.entry, asked.written, asked.documents);
    case "cypher":
      return { query: asked.query, params: asked.params };
  }
}

const arrows = { any: "-[r]-", out: "-[r]->", in: "<-[r]-" } as const;

const orders = {
  degree: "degree DESC, support DESC, id",
  support: "support DESC, degree DESC, id",
} as const;

/**
 * The neighbours that an expansion shows, the first ones first. Within some documents the support of
 * a relation is no property of it: there equals stand in the order of their ids, and what is ordered
 * by support or picked by modality has no such text.
 */
function cypherOfExpand(input: Expand): CypherText | null {
  const { direction, order, limit, documents, modalities } = input;
  if (documents && (order === "support" || modalities)) return null;
  const query = [
    `MATCH (a:Entity)${arrows[direction]}(b:Entity)`,
    "WHERE a.id IN $ids AND NOT b.id IN $ids",
    ...testsOf(input).map((test) => `  AND ${test}`),
    ...(documents ? countedWithin : countedOverAll),
    `ORDER BY ${documents ? "degree DESC, id" : orders[order]}`,
    "LIMIT $limit",
  ].join("\n");
  return { query, params: paramsOf(input, limit) };
}

function testsOf({ types, layers, modalities, documents }: Expand): string[] {
  return [
    ...(types ? ["type(r) IN $types"] : []),
    ...(layers ? ["r.layer IN $layers"] : []),
    ...(modalities ? ["r.modality IN $modalities"] : []),
    ...(documents ? [isSaid("r")] : []),
  ];
}

/** A claim that supports it lies in the documents, with all that the claim rests on. */
function isSaid(relation: string): string {
  const tests = [
    `${relation}.stances[i] = 'supports' AND ${relation}.documents[i] IN $documents`,
    `(${relation}.restsOn[i] = '' OR all(d IN split(${relation}.restsOn[i], ' ') WHERE d IN $documents))`,
  ].join("\n      AND ");
  return `any(i IN range(0, size(${relation}.claims) - 1) WHERE ${tests})`;
}

const countedOverAll = [
  "WITH b, count(r) AS relations, max(coalesce(r.confidence, -1)) AS support",
  "RETURN b.id AS id, b.neighbours AS degree, relations, support",
];

const countedWithin = [
  "WITH b, count(r) AS relations",
  "MATCH (b)-[s]-(c:Entity)",
  `WHERE ${isSaid("s")}`,
  "WITH b, relations, count(DISTINCT c) AS degree",
  "RETURN b.id AS id, degree, relations",
];

function paramsOf(
  { ids, types, layers, modalities, documents }: Expand,
  limit: number,
): CypherText["params"] {
  const known = Object.entries({ types, layers, modalities, documents }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { ids, limit, ...Object.fromEntries(known) };
}
