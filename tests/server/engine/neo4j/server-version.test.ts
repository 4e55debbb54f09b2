import { expect, it } from "vitest";

import { serverVersion } from "../../../../server/engine/neo4j/server-version.ts";

it.each([
  ["Neo4j/4.4.44", "too-old"],
  ["Neo4j/5.9.0", "too-old"],
  ["Neo4j/5.25.1", "too-old"],
  ["Neo4j/5.26.0", "outdated"],
  ["Neo4j/5.26.30", "outdated"],
  ["Neo4j/5.26.31", "fine"],
  ["Neo4j/5.26.100", "fine"],
  ["Neo4j/5.27-aura", "fine"],
  ["Neo4j/6.0.0", "fine"],
  ["Neo4j/2025.09.0", "fine"],
])("takes %s for %s", (agent, age) => {
  expect(serverVersion(agent)).toEqual({ text: agent.replace("Neo4j/", ""), age });
});

it.each(["", "Neo4j", "Neo4j/v5.11.0 compatible graph database server - Memgraph", "Redis/7.0.1"])(
  'takes "%s" for no Neo4j',
  (agent) => {
    expect(serverVersion(agent)).toBeNull();
  },
);
