import type { Graph } from "../../../server/engine/graph.ts";
import { aQuestion } from "../texts.ts";

const inAny = [
  "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label",
  "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type",
  "MATCH (n) UNWIND keys(n) AS key RETURN key, count(*) AS n ORDER BY key",
  "MATCH ()-[r]->() UNWIND keys(r) AS key RETURN key, count(*) AS n ORDER BY key",
  'MATCH (mark:Contraflow {id: "mark"}) RETURN mark.revision AS revision',
];
const inNeo4j = [
  "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties RETURN name, type, state, labelsOrTypes, properties ORDER BY name",
  "SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name",
  "SHOW USERS YIELD user, roles, passwordChangeRequired, suspended RETURN user, roles, passwordChangeRequired, suspended",
  "SHOW SETTINGS YIELD name, value RETURN name, value ORDER BY name",
  "SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus ORDER BY name",
];

/** What is the same as long as nothing was changed: what lies in a graph, and what is set of it. */
export async function fingerprintOf(graph: Graph): Promise<unknown> {
  const texts = graph.status().engine === "neo4j" ? [...inAny, ...inNeo4j] : inAny;
  return Promise.all(texts.map((text) => graph.read(aQuestion(text), { milliseconds: 30_000 })));
}
