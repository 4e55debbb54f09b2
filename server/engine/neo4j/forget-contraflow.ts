import { type IndexedProperty, type IndexedText } from "../graph.ts";
import { inOrder } from "../in-order.ts";
import { indexName, textIndex } from "../index-name.ts";
import { createLine } from "./create-line.ts";
import { type Line } from "./line.ts";
import { look, markProperty } from "./mark.ts";
import { usualNeo4jPace } from "./pace.ts";
import { type Neo4jPlace } from "./place.ts";
import { run } from "./run.ts";

/**
 * Drops what was declared for these properties and texts and then removes the mark, so that nothing tells
 * that we were there. A graph that is open on it lays the mark again with its next write.
 * @throws GraphUnavailableError, GraphDeadlineError; what was not done yet can be done again
 */
export async function forgetContraflow(
  place: Neo4jPlace,
  properties: readonly IndexedProperty[],
  texts: readonly IndexedText[] = [],
): Promise<void> {
  const pace = usualNeo4jPace;
  const line = createLine({ place, pace, look: look(pace.look), log: () => null });
  const dropped = [...properties, markProperty].flatMap((indexed) => [
    `DROP CONSTRAINT ${indexName(indexed)}_unique IF EXISTS`,
    `DROP INDEX ${indexName(indexed)} IF EXISTS`,
  ]);
  try {
    await inOrder([...dropped, ...texts.map(dropText), forgetting], async (text) =>
      perform(line, text),
    );
  } finally {
    line.life.close();
    await line.sessions.close();
  }
}

/** @throws GraphStatementError for a name that is none */
function dropText(text: IndexedText): string {
  textIndex(text);
  return `DROP INDEX ${text.name} IF EXISTS`;
}

const forgetting = 'MATCH (mark:Contraflow {id: "mark"}) DELETE mark';

/** Each is a transaction of its own: Neo4j changes no schema together with data. */
async function perform(line: Line, text: string): Promise<void> {
  const milliseconds = line.pace.writeStep;
  await run(
    line,
    {
      stay: { pool: "ours", access: "WRITE" },
      act: async (session) => {
        await session.run(text, {}, { timeout: milliseconds });
        line.bookmarks.keep(session.lastBookmarks());
      },
    },
    { milliseconds },
  );
}
