import { relationStands } from "../in-scope.ts";
import { aLayer } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const bridges = createQuestion({
  name: "bridges",
  title: "What stands between things that are otherwise apart?",
  group: "The shape of the graph",
  description:
    "Of the twenty things that touch most in the layer: how many pairs of those they touch are not related to each other there.",
  lookFor:
    "Things that join parts which would fall apart without them; where data are thin, the count misleads.",
  cypher: `
    MATCH (t:Entity)-[r]-(other:Entity)
    WHERE r.layer = $layer AND other.id <> t.id AND ${relationStands("r")}
    WITH t, count(DISTINCT other.id) AS touches
    ORDER BY touches DESC, t.id
    LIMIT 20
    MATCH (t)-[r]-(one:Entity)
    WHERE r.layer = $layer AND one.id <> t.id AND ${relationStands("r")}
    WITH DISTINCT t, touches, one
    MATCH (one)-[r]-(two:Entity)
    WHERE r.layer = $layer AND two.id <> one.id AND ${relationStands("r")}
    WITH DISTINCT t, touches, one, two
    WHERE two.id = t.id OR EXISTS {
      MATCH (two)-[r]-(t) WHERE r.layer = $layer AND ${relationStands("r")}
    }
    WITH t, touches,
      count(DISTINCT CASE WHEN two.id <> t.id AND one.id < two.id THEN one.id + " " + two.id END) AS joined
    WITH t, touches, touches * (touches - 1) / 2 - joined AS apart
    WHERE apart > 0
    RETURN t.id AS thing, touches, apart
    ORDER BY apart DESC, thing
  `,
  columns: {
    thing: ["Thing", "thing"],
    touches: ["Things it touches", "number"],
    apart: ["Pairs not related", "number"],
  },
  inputs: { layer: aLayer({ title: "Layer", help: "The layer to look in." }) },
  show: { as: "chart", chart: "bars", label: "thing", value: "apart" },
  example: { layer: "cooperation" },
});
