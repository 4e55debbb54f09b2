import { relationStands } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const oneNeighbourOnly = createQuestion({
  name: "one-neighbour-only",
  title: "What hangs by a single thread?",
  group: "The shape of the graph",
  description: "Things that are related to only one other thing, and that one.",
  lookFor: "Things that would vanish from the picture if one relation were wrong.",
  cypher: `
    MATCH (t:Entity)-[r]-(other:Entity)
    WHERE other.id <> t.id AND ${relationStands("r")}
    WITH t, count(DISTINCT other.id) AS touches, min(other.id) AS only,
      count(DISTINCT r.id) AS relations, min(r.id) AS relation
    WHERE touches = 1
    RETURN t.id AS thing, only, relations, relation
    ORDER BY only, thing
  `,
  columns: {
    thing: ["Thing", "thing"],
    only: ["Its only neighbour", "thing"],
    relations: ["Relations between them", "number"],
    relation: ["One of these", "relation"],
  },
  show: { as: "graph" },
});
