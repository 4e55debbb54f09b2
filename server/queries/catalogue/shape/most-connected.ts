import { relationStands } from "../in-scope.ts";
import { aWholeNumber, maybeALayer } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const mostConnected = createQuestion({
  name: "most-connected",
  title: "What touches most?",
  group: "The shape of the graph",
  description: "How many other things each thing is related to, in one layer or in all.",
  lookFor: "Things that are only much written about: many relations do not make a thing powerful.",
  cypher: `
    MATCH (t:Entity)-[r]-(other:Entity)
    WHERE ($layer IS NULL OR r.layer = $layer) AND other.id <> t.id AND ${relationStands("r")}
    WITH t, count(DISTINCT other.id) AS touches
    WHERE touches >= $least
    RETURN t.id AS thing, touches
    ORDER BY touches DESC, thing
  `,
  columns: { thing: ["Thing", "thing"], touches: ["Other things", "number"] },
  inputs: {
    layer: maybeALayer("Only relations in this layer."),
    least: aWholeNumber({
      title: "At least",
      help: "How many other things it has to touch.",
      min: 1,
      max: 1_000,
      usual: 5,
    }),
  },
  show: { as: "chart", chart: "bars", label: "thing", value: "touches" },
});
