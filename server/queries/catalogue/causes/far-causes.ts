import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const farCauses = createQuestion({
  name: "far-causes",
  title: "What feeds or weakens cooperation, or another thing?",
  group: "Causes and effects",
  description:
    "Chains of up to three influences that end in the thing asked about. Two weakenings in a row make a feeding.",
  lookFor: "Chains of one step beside chains of three, and one cause that works both ways.",
  cypher: `
    MATCH p = (a:Entity)-[:INFLUENCES*1..3]->(:Entity {id: $thing})
    WITH a, [n IN nodes(p) | n.id] AS chain, relationships(p) AS hops
    WHERE all(hop IN hops WHERE hop.sign IN ["+", "-"])
      AND all(id IN chain WHERE size([other IN chain WHERE other = id]) = 1)
    RETURN a.id AS cause,
      CASE size([hop IN hops WHERE hop.sign = "-"]) % 2 WHEN 0 THEN "feeds" ELSE "weakens" END AS effect,
      size(hops) AS steps, chain, [hop IN hops | hop.id] AS relations
    ORDER BY steps, effect, cause, relations
  `,
  columns: {
    cause: ["Cause", "thing"],
    effect: ["Feeds or weakens", "text"],
    steps: ["Steps", "number"],
    chain: ["Chain", "list"],
    relations: ["Relations", "list"],
  },
  inputs: {
    thing: aThing({
      title: "Thing",
      help: "What is fed or weakened, such as cooperation against crime.",
      kinds: ["Factor", "Activity", "Flow", "Indicator", "Event", "PolicyInstrument"],
    }),
  },
  show: { as: "graph" },
  example: { thing: "factor/us-mexico-anti-crime-cooperation" },
});
