import { expect, it } from "vitest";

import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import { openTestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, slowAnswer, slowText } from "../texts.ts";

it("says that it is ready, and then that it is closed", async () => {
  const graph = await openTestGraph();
  const { engine } = graph.status();
  expect(graph.status()).toEqual({ engine, state: "ready" });
  await graph.dispose();
  expect(graph.status()).toEqual({ engine, state: "closed" });
});

it("answers nothing once it is closed, and says so", async () => {
  const graph = await openTestGraph();
  await graph.close();
  await expect(graph.read(aQuestion("RETURN 1 AS n"))).rejects.toThrow(GraphUnavailableError);
  await expect(graph.write([aThing("a")])).rejects.toThrow(GraphUnavailableError);
  await graph.dispose();
});

it("lets what runs end before it closes", async () => {
  const graph = await openTestGraph();
  const answer = graph.read(aQuestion(slowText));
  await graph.dispose();
  expect(await answer).toEqual(slowAnswer);
});

it("closes once, however often it is asked to", async () => {
  const graph = await openTestGraph();
  await Promise.all([graph.close(), graph.close()]);
  await graph.dispose();
  expect(graph.status().state).toBe("closed");
});
