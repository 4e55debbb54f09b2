import { type Line } from "./line.ts";
import { toRevision } from "./mark.ts";
import { run } from "./run.ts";
import { toGraphValue } from "./to-graph-value.ts";

/**
 * Takes the lock of the mark first, as a commit does: so it cannot look past one that is still
 * under way. It is undone, so that looking changes nothing.
 */
const lockText = `
  MERGE (mark:Contraflow {id: "mark"})
  SET mark.revision = mark.revision
  WITH mark
  WHERE mark.batch = $batch
  RETURN mark.revision AS revision`;

/** The revision that this batch raised; null when it was not stored. */
export function revisionOfBatch(line: Line, batch: string): Promise<number | null> {
  const milliseconds = line.pace.read;
  return run(
    line,
    {
      stay: { pool: "ours", access: "WRITE" },
      act: async (session) => {
        const transaction = await session.beginTransaction({ timeout: milliseconds });
        const { records } = await transaction.run(lockText, { batch });
        await transaction.rollback();
        const [record] = records;
        return record === undefined ? null : toRevision(toGraphValue(record.get(0)));
      },
    },
    { milliseconds },
  );
}
