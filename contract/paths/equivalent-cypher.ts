import { type RelationType, relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import type { PathsFound } from "../endpoints/paths.ts";
import type { DocumentId } from "../ids.ts";
import type { PathQuestion } from "./question.ts";

/**
 * A text that finds the paths of a question by looking at everything, and that both engines run:
 * the things of each path once, the shortest first, whatever they are ranked by, and those of every
 * length. It keeps those that go through a flow where a supply says the same. From a thing to itself
 * it finds cycles.
 */
export function equivalentCypher(
  question: PathQuestion,
  documents?: readonly DocumentId[],
): PathsFound["cypher"] {
  const types = typesOf(question);
  const pattern = types.length === 0 ? "" : `:${types.join("|")}`;
  const passes = relationTests(question, documents).join("\n      AND ");
  const text = [
    "MATCH (a:Entity) WHERE a.id IN $from",
    "WITH a",
    `MATCH p = (a)-[${pattern}*1..${question.maxHops}]-(b:Entity)`,
    "WHERE b.id IN $to",
    ...(types.length === 0 ? ["  AND false"] : []),
    ...pathTests(question).map((test) => `  AND ${test}`),
    `  AND all(r IN relationships(p) WHERE ${passes})`,
    "RETURN DISTINCT [n IN nodes(p) | n.id] AS ids, length(p) AS hops",
    "ORDER BY hops, ids",
    "LIMIT $k",
  ].join("\n");
  return { text, params: paramsOf(question, documents) };
}

function typesOf({ types, avoidTypes = [], direction }: PathQuestion): RelationType[] {
  return (types ?? relationTypeIds).filter(
    (type) => !avoidTypes.includes(type) && (direction === "any" || forwardOf(type) !== "none"),
  );
}

function forwardOf(type: RelationType) {
  return ontology.relationTypes[type]?.forward ?? "none";
}

/** What a path has to meet as a whole. */
function pathTests(question: PathQuestion): string[] {
  const { direction, via = [], avoid = [] } = question;
  return [
    ...simpleTests(question),
    ...(avoid.length > 0 ? ["none(n IN nodes(p) WHERE n.id IN $avoid)"] : []),
    ...(via.length > 0 ? ["[n IN nodes(p) WHERE n.id IN $via | n.id] = $via"] : []),
    ...(direction === "forward" ? [forwardTest] : []),
  ];
}

function simpleTests({ from, to, direction }: PathQuestion): string[] {
  if (!from.some((id) => to.includes(id))) {
    return ["all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m.id = n.id))"];
  }
  const round = "all(n IN tail(nodes(p)) WHERE single(m IN tail(nodes(p)) WHERE m.id = n.id))";
  if (direction === "forward") return ["length(p) > 1", round];
  return ["length(p) > 2", round, "nodes(p)[1].id < nodes(p)[length(p) - 1].id"];
}

const forwardTest = `all(i IN range(0, length(p) - 1) WHERE
      (startNode(relationships(p)[i]).id = nodes(p)[i].id AND type(relationships(p)[i]) IN $along)
      OR (endNode(relationships(p)[i]).id = nodes(p)[i].id AND type(relationships(p)[i]) IN $against))`;

/** What each relation has to meet; of its claims, one has to meet all that is asked of claims. */
function relationTests(
  { layers, avoid = [], minConfidence, at }: PathQuestion,
  documents: readonly DocumentId[] | undefined,
): string[] {
  const claim = [
    "r.stances[i] = 'supports' AND r.modalities[i] IN $modalities",
    ...(minConfidence === undefined ? [] : ["r.confidences[i] >= $minConfidence"]),
    ...(at === undefined ? [] : holdTests),
    ...(documents === undefined ? [] : documentTests),
  ].join("\n        AND ");
  return [
    ...(layers === undefined ? [] : ["(r.layer IS NULL OR r.layer IN $layers)"]),
    ...(avoid.length > 0 ? ["NOT r.id IN $avoid"] : []),
    `any(i IN range(0, size(r.claims) - 1) WHERE ${claim})`,
  ];
}

const holdTests = [
  "(r.validFroms[i] = '' OR $at >= r.validFroms[i] OR r.validFroms[i] STARTS WITH $at)",
  "(r.validTos[i] = '' OR $at <= r.validTos[i] OR $at STARTS WITH r.validTos[i])",
];

const documentTests = [
  "r.documents[i] IN $documents",
  "(r.restsOn[i] = '' OR all(d IN split(r.restsOn[i], ' ') WHERE d IN $documents))",
];

function paramsOf(
  question: PathQuestion,
  documents: readonly DocumentId[] | undefined,
): PathsFound["cypher"]["params"] {
  const { from, to, k, modalities, layers, avoid, via, minConfidence, at, direction } = question;
  const isForward = direction === "forward";
  const given = {
    layers,
    avoid: avoid && avoid.length > 0 ? avoid : undefined,
    via: via && via.length > 0 ? via : undefined,
    minConfidence,
    at,
    documents: documents && [...documents],
    along: isForward ? typesThatRun("along") : undefined,
    against: isForward ? typesThatRun("against") : undefined,
  };
  const known = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { from, to, k, modalities, ...Object.fromEntries(known) };
}

function typesThatRun(way: "along" | "against"): RelationType[] {
  return relationTypeIds.filter((type) => [way, "both"].includes(forwardOf(type)));
}
