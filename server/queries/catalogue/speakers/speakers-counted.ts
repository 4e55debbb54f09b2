import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const speakersCounted = createQuestion({
  name: "speakers-counted",
  title: "Who is quoted most?",
  group: "Who says what",
  description:
    "How many claims each speaker is given. A claim counts once, in however many texts it stands, and one that we compute does not count.",
  lookFor: "Whether a few voices carry most of what is said.",
  cypher: `
    MATCH (who:Entity)<-[:ATTRIBUTED_TO]-(c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    RETURN who.id AS who, count(DISTINCT c.id) AS claims
    ORDER BY claims DESC, who
  `,
  columns: { who: ["Who", "thing"], claims: ["Claims", "number"] },
  show: { as: "chart", chart: "bars", label: "who", value: "claims" },
});
