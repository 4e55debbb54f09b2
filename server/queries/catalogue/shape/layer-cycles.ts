import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const layerCycles = createQuestion({
  name: "layer-cycles",
  title: "Which cycles run across layers, through one thing?",
  group: "The shape of the graph",
  description:
    "Cycles of two or three relations that begin and end with the thing, each walked the way it is said, and that touch two layers or more.",
  lookFor: "Cycles in which goods go one way and money or arms come back.",
  cypher: `
    MATCH p = (:Entity {id: $thing})-[*2..3]->(:Entity {id: $thing})
    WITH tail([n IN nodes(p) | n.id]) AS cycle, relationships(p) AS hops
    WHERE all(id IN cycle WHERE size([other IN cycle WHERE other = id]) = 1)
      AND all(hop IN hops WHERE hop.layer IS NOT NULL)
      AND any(hop IN hops WHERE hop.layer <> hops[0].layer)
    RETURN size(hops) AS steps, cycle, [hop IN hops | hop.layer] AS layers,
      [hop IN hops | hop.id] AS relations
    ORDER BY steps, relations
  `,
  columns: {
    steps: ["Steps", "number"],
    cycle: ["Cycle", "list"],
    layers: ["Layers", "list"],
    relations: ["Relations", "list"],
  },
  inputs: {
    thing: aThing({ title: "Thing", help: "Where the cycle begins and ends, such as Mexico." }),
  },
  show: { as: "graph" },
  example: { thing: "place/mexico" },
});
