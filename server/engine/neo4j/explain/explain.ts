import { type Session } from "neo4j-driver";
import * as z from "zod";

import { type Explained, type Plan } from "./check-plan.ts";

/** Stands before exactly the text that will run. */
export const explaining = "EXPLAIN ";
const milliseconds = 2_000;

const PlanShape: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    operatorType: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    children: z.array(PlanShape),
  }),
);
const Summary = z.object({ queryType: z.string(), plan: PlanShape });

type Text = {
  readonly cypher: string;
  /** As they go over the wire. */
  readonly params: Readonly<Record<string, unknown>>;
};

/** What Neo4j would do with a text; nothing of it is run. @throws ZodError where it tells no plan */
export async function explain(session: Session, { cypher, params }: Text): Promise<Explained> {
  const { summary } = await session.run(`${explaining}${cypher}`, params, {
    timeout: milliseconds,
    metadata: { app: "contraflow", question: "explain" },
  });
  const { queryType, plan } = Summary.parse(summary);
  return { type: queryType, plan };
}
