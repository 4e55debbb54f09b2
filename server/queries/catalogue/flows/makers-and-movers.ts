import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const makersAndMovers = createQuestion({
  name: "makers-and-movers",
  title: "Who makes, trades or moves what?",
  group: "Supply chains and flows",
  description: "Every maker and trader of a commodity, and everyone who moves a flow.",
  lookFor: "Groups that are named by name beside groups that are only named as a class.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE type(r) IN ["PRODUCES", "TRAFFICS", "FLOW_BY"]
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY how, subject, object, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  show: { as: "graph" },
});
