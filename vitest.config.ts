import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** A suite is a project: what cannot run here is left out as a whole, by name (tests/run.ts). */
export default defineConfig({
  test: {
    // Left to itself the runner keeps one processor free, which on two is half of them.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/{house,docs,contract,graph-seed,server}/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "client",
          include: ["tests/client/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/client/support/patience.ts"],
          globalSetup: "tests/client/support/global-setup.ts",
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "embedded",
          include: ["tests/engine/**/*.test.ts"],
          exclude: ["tests/engine/neo4j/**"],
          env: { CONTRAFLOW_TEST_ENGINE: "embedded" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "oracle",
          include: ["tests/oracles/**/*.test.ts"],
          globalSetup: "tests/oracles/global-setup.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      onNeo4j("bolt"),
      // What starts a server of its own, is held back before it reaches one, or asks much that is
      // answered the same way, is the same whichever way a server is reached.
      onNeo4j("routing", [
        "tests/engine/neo4j/local/**",
        "tests/engine/neo4j/{commands,differential}.test.ts",
        "tests/engine/{attacks,catalogue,cypher,lessons}/**",
        "tests/engine/{commands,path-symmetries,paths-cypher,expand-cypher,stored-rules}.test.ts",
        "tests/engine/{change-rows,exchange-identity}.test.ts",
      ]),
      { test: { name: "article", include: ["tests/article/**/*.test.ts"] } },
      {
        test: {
          name: "docker",
          include: ["tests/docker/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

/** The same tests on a Neo4j, reached as one server or as a cluster is. */
function onNeo4j(
  name: "bolt" | "routing",
  without: readonly string[] = [],
): TestProjectConfiguration {
  return {
    test: {
      name,
      include: ["tests/engine/**/*.test.ts"],
      exclude: ["tests/engine/embedded/**", ...without],
      env: { CONTRAFLOW_TEST_ENGINE: name },
      globalSetup: "tests/support/neo4j/global-setup.ts",
      testTimeout: 180_000,
      hookTimeout: 180_000,
      // The servers are few.
      fileParallelism: false,
    },
  };
}
