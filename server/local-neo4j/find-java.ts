import path from "node:path";

import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type Environment, runTool } from "./run-tool.ts";

export type Java = { readonly command: string; readonly major: number };

const oldest = 17;
const remedy =
  "Neo4j runs on Java 17 or 21. On Debian or Ubuntu: sudo apt install openjdk-17-jre-headless. On a Mac: brew install openjdk@21. Elsewhere: https://adoptium.net. Where several are installed, set JAVA_HOME to the right one.";

/** The Java that JAVA_HOME names, or else the one on the path. @throws LocalNeo4jError */
export async function findJava(environment: Environment | undefined): Promise<Java> {
  const home = environment?.["JAVA_HOME"] ?? "";
  const command = home === "" ? "java" : path.join(home, "bin", "java");
  const args = ["-XshowSettings:properties", "-version"];
  const ran = await runTool({ command, args, environment });
  if (ran === "missing") {
    const what = home === "" ? "There is no Java on this machine." : `There is no Java in ${home}.`;
    throw new LocalNeo4jError(what, remedy);
  }
  return usable(ran.code === 0 ? javaIn(ran.said) : null, ran.said);
}

/** @throws LocalNeo4jError for one that does not run, or is too old */
function usable(java: Java | null, said: string): Java {
  if (java === null) throw new LocalNeo4jError(`Java does not run: ${said.trim()}`, remedy);
  if (java.major < oldest) throw new LocalNeo4jError(`Java ${java.major} is too old.`, remedy);
  return java;
}

/** What Java says of itself, `1.8` being 8. */
function javaIn(said: string): Java | null {
  const [, version] = /^\s*java\.specification\.version = (?:1\.)?(\d+)\s*$/m.exec(said) ?? [];
  const [, home] = /^\s*java\.home = (.+?)\s*$/m.exec(said) ?? [];
  if (version === undefined || home === undefined) return null;
  return { command: path.join(home, "bin", "java"), major: Number(version) };
}
