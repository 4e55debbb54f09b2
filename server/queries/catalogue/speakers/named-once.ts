import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const namedOnce = createQuestion({
  name: "named-once",
  title: "Which things does only one text speak of?",
  group: "Who says what",
  description:
    "Things that appear in the claims of a single text, with how many claims that text makes of them.",
  lookFor: "Things that much is said of by one text alone: there is nothing to hold it against.",
  cypher: `
    MATCH (t:Entity)<-[:SUBJECT|OBJECT|QUANTIFIES]-(c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    WITH t, count(DISTINCT v.document) AS texts, min(v.document) AS document,
      count(DISTINCT c.id) AS claims
    WHERE texts = 1
    RETURN t.id AS thing, document, claims
    ORDER BY claims DESC, thing
  `,
  columns: {
    thing: ["Thing", "thing"],
    document: ["The only text", "document"],
    claims: ["Claims", "number"],
  },
  show: { as: "table" },
});
