import { readFile } from "node:fs/promises";
import path from "node:path";

/** What Maven is told: which jars, of which release. */
export const pomPath = path.join(import.meta.dirname, "pom.xml");

/** The release of Neo4j, such as 5.26.31. */
export async function readRelease(): Promise<string> {
  const [, release] = /<neo4j\.version>([\d.]+)</.exec(await readFile(pomPath, "utf8")) ?? [];
  if (release === undefined) throw new Error(`${pomPath} names no release of Neo4j.`);
  return release;
}
