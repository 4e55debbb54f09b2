import { expect, it } from "vitest";

import { tiesOf } from "../../../../client/views/map/ties.ts";
import { aMap, anEdge, aNode } from "./a-map.ts";

const field = { x: 0, y: 0, width: 9, height: 9, label: "top" };

it("ties newcomers to the territories they lie in, and to what they are related to", () => {
  const lies = anEdge({ between: "factor/trust -> place/mexico", kind: "LOCATED_IN", layer: null });
  const elsewhere = anEdge({
    between: "factor/trust -> place/peru",
    kind: "LOCATED_IN",
    layer: null,
  });
  const moves = anEdge({ between: "factor/trust -> factor/fear" });
  const { workspace, nodes, edges } = aMap({
    nodes: [aNode({ id: "place/mexico", kind: "Place" })],
    edges: [lies, elsewhere, moves],
    workspace: { territories: { "place/mexico": field, "place/peru": field } },
  });
  expect(tiesOf(workspace, { nodes, edges })).toEqual({
    homes: new Map([["factor/trust", "place/mexico"]]),
    edges: [
      { from: "factor/trust", to: "place/mexico" },
      { from: "factor/trust", to: "place/peru" },
      { from: "factor/trust", to: "factor/fear" },
    ],
  });
});
