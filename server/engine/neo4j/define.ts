import { setTimeout } from "node:timers/promises";

import { type IndexedProperty, type IndexedText } from "../graph.ts";
import { inOrder } from "../in-order.ts";
import { indexName, textIndex } from "../index-name.ts";
import { WriteConflictError } from "./errors.ts";
import { type Line } from "./line.ts";
import { run } from "./run.ts";

/**
 * Makes the indexes and constraints there are not yet, and waits until they are built.
 * @throws GraphStatementError for a name that is none, or where the data breaks a constraint
 */
export async function define(
  line: Line,
  properties: readonly IndexedProperty[],
  texts: readonly IndexedText[] = [],
): Promise<void> {
  const statements = [...properties.flatMap(statementsFor), ...texts.map(textIndex)];
  await inOrder(statements, (text) => declare(line, text));
  const names = [...properties.map(builtName), ...texts.map(({ name }) => name)];
  await inOrder(names, (name) =>
    declare(line, `CALL db.awaitIndex("${name}", ${Math.ceil(line.pace.define / 1000)})`),
  );
}

/** A constraint makes an index of its own, and cannot be made beside another one. */
function statementsFor(indexed: IndexedProperty): string[] {
  const { label, property, unique } = indexed;
  const name = builtName(indexed);
  if (!unique) return [`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`];
  return [
    `DROP INDEX ${indexName(indexed)} IF EXISTS`,
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ];
}

function builtName(indexed: IndexedProperty): string {
  const name = indexName(indexed);
  return indexed.unique ? `${name}_unique` : name;
}

/** Two servers that declare the same may stand in each other's way: then one of them is tried again. */
async function declare(line: Line, text: string, conflicts = line.pace.conflicts): Promise<void> {
  try {
    await declareOnce(line, text);
  } catch (error) {
    if (!(error instanceof WriteConflictError) || conflicts === 0) throw error;
    await setTimeout(line.pace.conflict);
    await declare(line, text, conflicts - 1);
  }
}

/** Changes of the schema are transactions of their own; a reader has to see them as a write. */
async function declareOnce(line: Line, text: string): Promise<void> {
  const milliseconds = line.pace.define;
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
