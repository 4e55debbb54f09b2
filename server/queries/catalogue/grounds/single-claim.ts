import { said } from "../columns.ts";
import { entrySupports } from "../in-scope.ts";
import { maybeALayer } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const singleClaim = createQuestion({
  name: "single-claim",
  title: "What rests on a single claim?",
  group: "What it rests on",
  description:
    "Relations with one claim behind them, surest first. Such a relation falls when that claim falls.",
  lookFor: "The flows among them, and how sure one claim alone can be.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE $layer IS NULL OR r.layer = $layer
    UNWIND range(0, size(r.claims) - 1) AS i
    WITH a, r, b, i
    WHERE ${entrySupports("r")}
    WITH a, r, b, count(DISTINCT r.claims[i]) AS claims, min(r.claims[i]) AS claim
    WHERE claims = 1
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality,
      r.confidence AS confidence, r.id AS relation, claim
    ORDER BY coalesce(confidence, -1) DESC, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
    claim: ["Its only claim", "claim"],
  },
  inputs: { layer: maybeALayer("Only relations in this layer.") },
  show: { as: "graph" },
});
