import type { Driver } from "neo4j-driver";
import * as z from "zod";

const Named = z.object({ name: z.string() });

/** Empties a database: what lies in it, and what was declared of it. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session({ database: "neo4j" });
  async function names(text: string): Promise<string[]> {
    const { records } = await session.run(text);
    return records.map((record) => Named.parse(record.toObject()).name);
  }
  try {
    await session.run(
      "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS RETURN count(n) AS gone",
    );
    for (const name of await names("SHOW CONSTRAINTS YIELD name")) {
      await session.run(`DROP CONSTRAINT \`${name}\``);
    }
    const declared = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
    for (const name of await names(declared)) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await session.close();
  }
}
