import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const neverStated = createQuestion({
  name: "never-stated",
  title: "Which things are never stated as fact?",
  group: "What it rests on",
  description:
    "Things of which the texts only assess, imply, recommend, forecast or suppose, with how many claims they make so.",
  lookFor: "Plans and hopes that are easily taken for things that exist.",
  cypher: `
    MATCH (t:Entity)<-[:SUBJECT|OBJECT|QUANTIFIES]-(c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    WITH t, count(DISTINCT c.id) AS claims, collect(DISTINCT c.modality) AS ways
    WHERE none(way IN ways WHERE way IN ["asserted", "attributed", "reported"])
    RETURN t.id AS thing, claims
    ORDER BY claims DESC, thing
  `,
  columns: { thing: ["Thing", "thing"], claims: ["Claims", "number"] },
  show: { as: "table" },
});
