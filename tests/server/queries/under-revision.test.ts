import { describe, expect, it } from "vitest";

import { DocumentId } from "../../../contract/ids.ts";
import { underRevision } from "../../../server/queries/under-revision.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

const [one, two] = [DocumentId.parse("document/one"), DocumentId.parse("document/two")];

function counting() {
  const graph = fakeGraph();
  const asked: unknown[] = [];
  const ask = underRevision(graph, async (documents) => {
    asked.push(documents);
    return asked.length;
  });
  return { graph, asked, ask };
}

describe("what is asked of the whole graph", () => {
  it("is asked once, whoever asks and however often", async () => {
    const { ask, asked } = counting();
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect([await ask(), asked]).toEqual([1, [undefined]]);
  });

  it("is asked once for each scope, in whatever order and however often it names a document", async () => {
    const { ask, asked } = counting();
    const answers = [
      await ask([one, two]),
      await ask([two, one, two]),
      await ask([one]),
      await ask([]),
    ];
    expect(answers).toEqual([1, 1, 2, 3]);
    expect(asked).toEqual([[one, two], [one], []]);
  });

  it("is asked again when the graph has changed", async () => {
    const { graph, ask } = counting();
    const before = await ask();
    graph.raise();
    expect([before, await ask()]).toEqual([1, 2]);
  });

  it("is asked again after it failed", async () => {
    let tries = 0;
    const ask = underRevision(fakeGraph(), async () => {
      tries += 1;
      if (tries === 1) throw new Error("away");
      return tries;
    });
    await expect(ask()).rejects.toThrow("away");
    expect(await ask()).toBe(2);
  });

  it("is kept for as many scopes as are in use, and the oldest is forgotten", async () => {
    const { ask, asked } = counting();
    const scopes = Array.from({ length: 33 }, (_, at) => [DocumentId.parse(`document/d${at}`)]);
    for (const scope of scopes) await ask(scope);
    await ask(scopes[32]);
    await ask(scopes[0]);
    expect(asked).toHaveLength(34);
  });
});
