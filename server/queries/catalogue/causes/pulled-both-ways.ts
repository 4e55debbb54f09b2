import { createQuestion } from "../question.ts";

export const pulledBothWays = createQuestion({
  name: "pulled-both-ways",
  title: "What is pulled both ways?",
  group: "Causes and effects",
  description: "Things that one cause raises while another lowers them, with both causes.",
  lookFor: "Which side the texts state more surely.",
  cypher: `
    MATCH (up:Entity)-[r {sign: "+"}]->(b:Entity)<-[s {sign: "-"}]-(down:Entity)
    RETURN b.id AS thing, up.id AS raisedBy, down.id AS loweredBy, r.id AS relation,
      s.id AS relation2
    ORDER BY thing, raisedBy, loweredBy, relation, relation2
  `,
  columns: {
    thing: ["Thing", "thing"],
    raisedBy: ["Raised by", "thing"],
    loweredBy: ["Lowered by", "thing"],
    relation: ["What raises it", "relation"],
    relation2: ["What lowers it", "relation"],
  },
  show: { as: "graph" },
});
