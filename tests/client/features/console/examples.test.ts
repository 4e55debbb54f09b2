import { describe, expect, it } from "vitest";

import { gate } from "../../../../server/cypher/gate/gate.ts";
import { examplesFor } from "../../../../client/features/console/shelf/examples.ts";
import { readParams } from "../../../../client/features/console/read-params.ts";
import { aSchema } from "../../support/a-schema.ts";

const most = new Set(["Flow", "TRAFFICS", "arms"]);
const pair = ["place/china", "place/mexico"] as const;

function counted<One extends { readonly id: string }>(list: readonly One[]) {
  return list.map((one) => Object.assign(one, { count: most.has(one.id) ? 9 : 1 }));
}

describe("the examples of the cheat sheet", () => {
  it("are made of what the graph has most of", () => {
    const { kinds, relationTypes, layers } = aSchema();
    const [kind, type, layer] = examplesFor({
      kinds: counted(kinds),
      relationTypes: counted(relationTypes),
      layers: counted(layers),
      pair: null,
    });
    expect([kind?.query, type?.query, layer?.params]).toEqual([
      "MATCH (a:Flow)\nRETURN a, a.neighbours AS neighbours\nORDER BY neighbours DESC LIMIT 20",
      "MATCH (a:Entity)-[r:TRAFFICS]->(b:Entity)\nRETURN a, r, b\nLIMIT 50",
      '{"layer":"arms"}',
    ]);
  });

  it("leave out what an empty graph has none of", () => {
    const none = { kinds: [], relationTypes: [], layers: [], pair: null };
    expect(examplesFor(none)).toHaveLength(examplesFor({ ...aSchema(), pair }).length - 5);
  });

  it("may all run, with the parameters that they bring", () => {
    const examples = examplesFor({ ...aSchema(), pair });
    const passed = examples.map(({ query, params }) => {
      const read = readParams(params);
      return gate(query, read.state === "read" ? read.params : {}).cypher;
    });
    expect(passed).toEqual(examples.map(({ query }) => query));
  });
});
