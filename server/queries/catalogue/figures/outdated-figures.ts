import { createQuestion } from "../question.ts";

export const outdatedFigures = createQuestion({
  name: "outdated-figures",
  title: "Which figures have been replaced?",
  group: "Figures",
  description: "Claims that a later one takes the place of, with both.",
  lookFor: "How far the later figure is from the first one.",
  cypher: `
    MATCH (later:Claim)-[:SUPERSEDES]->(earlier:Claim)
    WHERE later.status = "accepted" AND earlier.status = "accepted"
    RETURN earlier.text AS says, later.text AS instead, earlier.id AS claim, later.id AS claim2
    ORDER BY claim, claim2
  `,
  columns: {
    says: ["What was said", "text"],
    instead: ["What takes its place", "text"],
    claim: ["Earlier claim", "claim"],
    claim2: ["Later claim", "claim"],
  },
  show: { as: "table" },
});
