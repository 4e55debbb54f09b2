import { relationStands } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const relatedKinds = createQuestion({
  name: "related-kinds",
  title: "Which kinds of thing are related, and how?",
  group: "The shape of the graph",
  description:
    "How many relations there are from each kind of thing to each other kind, by what they say.",
  lookFor: "What is said of policies beside what is said of flows.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE ${relationStands("r")}
    RETURN a.kind AS subject, type(r) AS how, b.kind AS object, count(r) AS relations
    ORDER BY relations DESC, subject, how, object
  `,
  columns: {
    subject: ["From this kind", "kind"],
    how: ["How", "kind"],
    object: ["To this kind", "kind"],
    relations: ["Relations", "number"],
  },
  show: { as: "table" },
});
