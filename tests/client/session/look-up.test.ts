import { expect, it } from "vitest";

import { lookUp } from "../../../client/session/look-up.ts";
import { someAsks } from "../support/a-session.ts";
import { aNode, anEdge, document, place, relation } from "../support/build.ts";

it("tells what ids stand for in their order, and what is carried besides", async () => {
  const asked: unknown[] = [];
  const carrying = anEdge("china", "mexico", { properties: { commodity: place("goods") } });
  const asks = someAsks({
    things: (ids, scope) => {
      asked.push([ids, scope]);
      return Promise.resolve(
        ids.includes(place("goods"))
          ? { nodes: [aNode("goods")], edges: [], missing: [] }
          : {
              nodes: [aNode("mexico"), aNode("china")],
              edges: [anEdge("mexico", "china"), carrying],
              missing: ["place/gone"],
            },
      );
    },
  });
  const ids = [
    place("china"),
    place("mexico"),
    place("gone"),
    relation("china-mexico"),
    relation("mexico-china"),
  ];
  const scope = [document("a")];
  expect(await lookUp(asks, { ids, scope })).toEqual({
    nodes: [aNode("china"), aNode("mexico"), aNode("goods")],
    edges: [carrying, anEdge("mexico", "china")],
    missing: ["place/gone"],
  });
  expect(asked).toEqual([
    [ids, scope],
    [["place/goods"], scope],
  ]);
});
