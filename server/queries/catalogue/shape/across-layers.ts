import { relationStands } from "../in-scope.ts";
import { aWholeNumber } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const acrossLayers = createQuestion({
  name: "across-layers",
  title: "Which things stand in several layers?",
  group: "The shape of the graph",
  description: "Things with relations in as many layers as asked for, most first.",
  lookFor: "Where the flows of drugs, arms and money meet.",
  cypher: `
    MATCH (t:Entity)-[r]-(:Entity)
    WHERE r.layer IS NOT NULL AND ${relationStands("r")}
    WITH t, count(DISTINCT r.layer) AS layers, count(DISTINCT r.id) AS relations
    WHERE layers >= $least
    RETURN t.id AS thing, layers, relations
    ORDER BY layers DESC, relations DESC, thing
  `,
  columns: {
    thing: ["Thing", "thing"],
    layers: ["Layers", "number"],
    relations: ["Relations", "number"],
  },
  inputs: {
    least: aWholeNumber({
      title: "At least",
      help: "In how many layers it has to stand.",
      min: 1,
      max: 6,
      usual: 2,
    }),
  },
  show: { as: "chart", chart: "bars", label: "thing", value: "layers" },
});
