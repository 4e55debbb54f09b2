import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const claimsByPublisher = createQuestion({
  name: "claims-by-publisher",
  title: "How much does each publisher say, and how far is it trusted?",
  group: "Texts side by side",
  description:
    "How many claims rest on the texts of each publisher, and its reliability from A, best, to F.",
  lookFor: "How much rests on publishers that are trusted less.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    MATCH (d:Entity {id: v.document})
    MATCH (s:Source {id: d.source})
    RETURN s.name AS publisher, s.reliability AS reliability, count(DISTINCT d.id) AS texts,
      count(DISTINCT c.id) AS claims
    ORDER BY claims DESC, publisher
  `,
  columns: {
    publisher: ["Publisher", "text"],
    reliability: ["How far it is trusted", "text"],
    texts: ["Texts", "number"],
    claims: ["Claims", "number"],
  },
  show: { as: "chart", chart: "bars", label: "publisher", value: "claims" },
});
