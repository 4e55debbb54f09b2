import { afterAll, beforeAll, expect, it } from "vitest";

import { GraphTamperedError } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, slowText, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.dispose());

it("waits for another transaction on the same thing to end", async () => {
  await graph.write([aThing("a")]);
  const cypher = `MATCH (n:Thing {id: "a"}) SET n.v = 2 WITH n ${slowText.replace("3000", "400").replace("WITH", "WITH n,")}`;
  const limits = { rows: 10, bytes: 1000, milliseconds: 10_000 };
  const other = graph.ask({ cypher, params: {}, limits })[Symbol.asyncIterator]();
  const begun = other.next().then(
    () => null,
    (error: unknown) => error,
  );
  await graph.read(aQuestion("RETURN 1 AS n"));
  expect(await graph.write([aThing("a", 3)])).toEqual({ revision: 2 });
  // It is undone, and told to whoever sent it.
  expect(await begun).toBeInstanceOf(GraphTamperedError);
  await other.return?.();
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 3 }]);
});
