import { said } from "../columns.ts";
import { entrySupports } from "../in-scope.ts";
import { aDocument } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const whatATextAdds = createQuestion({
  name: "what-a-text-adds",
  title: "What does one text add to another?",
  group: "Texts side by side",
  description: "Relations that the first text supports and the second does not.",
  lookFor: "Whether the first tells more of the same or something of another kind.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE ($documents IS NULL OR $document IN $documents)
      AND any(i IN range(0, size(r.claims) - 1)
        WHERE r.documents[i] = $document AND ${entrySupports("r")})
      AND none(i IN range(0, size(r.claims) - 1)
        WHERE r.documents[i] = $other AND ${entrySupports("r")})
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY layer, how, subject, object, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  inputs: {
    document: aDocument({ title: "This text", help: "The text that may add something." }),
    other: aDocument({ title: "To this one", help: "The text it is held against." }),
  },
  show: { as: "graph" },
  example: { document: "document/article", other: "document/white-house-2022-10-13" },
});
