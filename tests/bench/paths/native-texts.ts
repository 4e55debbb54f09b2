import type { PathQuestion } from "../../../contract/paths/question.ts";
import type { Stage } from "../engines/stages.ts";

type Text = Stage[number];

/** What a relation has to meet in a question of the bench; all are asserted there. */
function isOpen(relation: string): string {
  return `($layers IS NULL OR ${relation}.layer IS NULL OR ${relation}.layer IN $layers)`;
}

/** Neo4j's own search for one shortest path, under the same conditions. */
export function shortestPathText(question: PathQuestion): Text {
  const cypher = [
    "MATCH (a:Entity {id: $from}), (b:Entity {id: $to})",
    `MATCH p = shortestPath((a)-[*..${question.maxHops}]-(b))`,
    "WHERE none(thing IN nodes(p) WHERE thing.id IN $avoid)",
    `AND all(r IN relationships(p) WHERE ${isOpen("r")})`,
    "RETURN [thing IN nodes(p) | thing.id] AS nodes",
  ].join(" ");
  return { cypher, params: paramsOf(question) };
}

/** Neo4j's own search for the k shortest; how many is part of the text. */
export function shortestText(question: PathQuestion): Text {
  const { k, maxHops } = question;
  const hop = `((x)-[r]-(y) WHERE NOT y.id IN $avoid AND ${isOpen("r")}){1,${maxHops}}`;
  const cypher = [
    `MATCH p = SHORTEST ${k} (a:Entity {id: $from})${hop}(b:Entity {id: $to})`,
    "RETURN [thing IN nodes(p) | thing.id] AS nodes",
  ].join(" ");
  return { cypher, params: paramsOf(question) };
}

function paramsOf({ from, to, avoid = [], layers }: PathQuestion): Text["params"] {
  return { from: from[0] ?? "", to: to[0] ?? "", avoid, layers: layers ?? null };
}
