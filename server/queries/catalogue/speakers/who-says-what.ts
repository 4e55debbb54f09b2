import { told } from "../columns.ts";
import { maybeAThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const whoSaysWhat = createQuestion({
  name: "who-says-what",
  title: "Who says what?",
  group: "Who says what",
  description: "Claims that a text puts in somebody’s mouth, with whose.",
  lookFor: "How often a speaker speaks for others: experts, officials, analysts.",
  cypher: `
    MATCH (c:Claim)-[:ATTRIBUTED_TO]->(who:Entity)
    WHERE c.status = "accepted" AND ($who IS NULL OR who.id = $who)
    RETURN who.id AS who, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY who, claim
  `,
  columns: { who: ["Who", "thing"], ...told },
  inputs: { who: maybeAThing({ title: "Speaker", help: "Only what this one says." }) },
  show: { as: "table" },
});
