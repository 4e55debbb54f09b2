import { type GraphValue, type IndexedProperty } from "../graph.ts";
import { find } from "./find.ts";
import { type Errand, type Line } from "./line.ts";
import { runOnce } from "./run.ts";

/**
 * Contraflow's mark, as the embedded engine writes it too: which revision the data is at, and by
 * which batch of writes. It knows no earlier batch.
 */
export const markText =
  'MATCH (mark:Contraflow {id: "mark"}) RETURN mark.revision AS revision, mark.batch AS batch';

export const markProperty: IndexedProperty = { label: "Contraflow", property: "id", unique: true };

/**
 * The last statement of a write. Neo4j locks what is set to something made of itself before it
 * reads it, so no raise is lost. Taken last, the lock keeps nobody waiting for a long import, and
 * closes no circle of waits.
 */
export const raiseText = `
  MERGE (mark:Contraflow {id: "mark"})
  SET mark.revision = coalesce(mark.revision, 0) + 1, mark.batch = $batch
  RETURN mark.revision AS revision`;

/** Whether the database answers, to be asked again and again. */
export function look(milliseconds: number): Errand<unknown> {
  return find({ name: "look", cypher: markText, params: {}, milliseconds });
}

/**
 * The revision of the data, 0 where there is no mark, as the leader knows it. That a cluster has no
 * leader is no reason to look for one: its followers answer the questions.
 */
export async function storedRevision(line: Line): Promise<number> {
  line.life.gate();
  const milliseconds = line.pace.read;
  const errand = find({ name: "revision", cypher: markText, params: {}, milliseconds });
  const limit = line.limits.begin({ milliseconds });
  try {
    const { rows } = await runOnce(line, atLeader(errand), limit);
    return toRevision(rows[0]?.[0]);
  } finally {
    limit.stop();
  }
}

/** @param value what the mark says; nothing where there is none */
export function toRevision(value: GraphValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** A follower may lag behind what another server of ours wrote. */
function atLeader<Result>({ stay, act }: Errand<Result>): Errand<Result> {
  return { act, stay: { ...stay, access: "WRITE" } };
}
