import { relationStands } from "../in-scope.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const layersOfAThing = createQuestion({
  name: "layers-of-a-thing",
  title: "In which layers does a thing stand?",
  group: "The shape of the graph",
  description: "How many relations the thing has in each layer.",
  lookFor: "Things that stand in goods and in money at once.",
  cypher: `
    MATCH (:Entity {id: $thing})-[r]-(:Entity)
    WHERE r.layer IS NOT NULL AND ${relationStands("r")}
    RETURN r.layer AS layer, count(DISTINCT r.id) AS relations
    ORDER BY relations DESC, layer
  `,
  columns: { layer: ["Layer", "layer"], relations: ["Relations", "number"] },
  inputs: { thing: aThing({ title: "Thing", help: "Any thing, such as Mexico." }) },
  show: { as: "chart", chart: "bars", label: "layer", value: "relations" },
  example: { thing: "place/mexico" },
});
