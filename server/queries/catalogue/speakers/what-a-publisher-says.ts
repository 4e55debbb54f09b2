import { told } from "../columns.ts";
import { aSource } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const whatAPublisherSays = createQuestion({
  name: "what-a-publisher-says",
  title: "What does one publisher say?",
  group: "Who says what",
  description: "Every claim that a text of this publisher makes.",
  lookFor: "How much of it is stated as fact, and how much passed on from others.",
  cypher: `
    MATCH (:Source {id: $source})-[:PUBLISHED]->(d:Document)-[:ASSERTS]->(c:Claim)
    WHERE c.status = "accepted" AND ($documents IS NULL OR d.id IN $documents)
    RETURN DISTINCT d.date AS date, d.id AS document, c.text AS says, c.modality AS modality,
      c.id AS claim
    ORDER BY coalesce(date, ""), document, claim
  `,
  columns: { date: ["Date of the text", "date"], document: ["Text", "document"], ...told },
  inputs: { source: aSource({ title: "Publisher", help: "Who published the texts." }) },
  show: { as: "table" },
  example: { source: "source/article-byline" },
});
